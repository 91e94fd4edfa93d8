import type { Item } from './items.js';
import type { Part } from './statement.js';

const SUPERLATIVE = /^(?:\p{Ll}{3,}est|most|least|best|worst)$/iu;

/** Where one of two says another place in an order: `the largest`, `the country's third largest`. */
export interface RankFit {
  readonly claimed: Item;
  readonly told: Item;
}

/** Where two arguments give the same superlative another rank; undefined where both give the same or none. */
export function otherRank(claim: Part, told: Part): RankFit | undefined {
  // `one of the three largest` may be the third.
  if ([claim, told].some(({ items }) => items.some(({ quantity }) => quantity?.kind === 'count')))
    return undefined;
  for (const claimed of claim.items.filter(({ words }) => SUPERLATIVE.test(words))) {
    const other = told.items.find(({ terms }) =>
      terms.some((term) => claimed.terms.includes(term)),
    );
    const ranks = [rankBefore(claimed, claim), other && rankBefore(other, told)] as const;
    const amounts = ranks.map((rank) => rank?.quantity?.amount ?? 1);
    if (other && amounts[0] !== amounts[1])
      return { claimed: ranks[0] ?? claimed, told: ranks[1] ?? other };
  }
  return undefined;
}

const rankBefore = (superlative: Item, { items }: Part): Item | undefined =>
  items.find(
    ({ quantity, end }) =>
      quantity?.kind === 'ordinal' && end < superlative.start && superlative.start - end <= 2,
  );
