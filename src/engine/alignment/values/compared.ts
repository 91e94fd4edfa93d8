import { readQuantities } from '../../language/index.js';
import type { Item } from '../items.js';
import { quantityFit, type QuantityFit } from './quantity-fit.js';
import { timeFit } from './time-fit.js';

/** How a claimed quantity or time stands to one of a story; undefined where they cannot be compared. */
export function compared(claim: Item, told: Item, published: string | undefined): QuantityFit {
  if (claim.quantity && told.quantity) return quantityFit(claim.quantity, told.quantity);
  if (claim.time?.kind === 'duration' && told.quantity?.kind === 'count' && !told.quantity.unit) {
    // `jailed for six years, his wife for two`: the unit is left out.
    const [length] = readQuantities(claim.words);
    return length && (length.amount === told.quantity.amount ? 'fits' : 'differs');
  }
  if (!claim.time || !told.time) return undefined;
  return timeFit(
    { words: claim.words, kind: claim.time.kind },
    { words: told.words, kind: told.time.kind },
    published,
  );
}
