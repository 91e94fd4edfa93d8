import { quantityFit } from './quantity-fit.js';
import type { Item } from './items.js';
import { timeFit } from './time-fit.js';
import { areOpposite, likeness } from './word-relations.js';

/** How an item of a claim stands to one of a story. */
export interface ItemFit {
  readonly relation: 'same' | 'other' | 'opposite';
  /** 0 to 1: how surely the two are about the same thing. */
  readonly strength: number;
}

const same = (strength: number): ItemFit => ({ relation: 'same', strength });
/** How far a part of a name or a phrase stands for the whole. */
const PART = 0.8;
const OTHER: ItemFit = { relation: 'other', strength: 0 };
const OPPOSITE: ItemFit = { relation: 'opposite', strength: 0 };

/** How an item of a claim stands to one of a story; undefined where the two cannot be compared. */
export function itemFit(
  claim: Item,
  source: Item,
  published: string | undefined,
): ItemFit | undefined {
  if (claim.quantity && source.quantity)
    return valueFit(quantityFit(claim.quantity, source.quantity));
  if (claim.time && source.time) {
    const told = { words: source.words, kind: source.time.kind };
    return valueFit(timeFit({ words: claim.words, kind: claim.time.kind }, told, published));
  }
  if (claim.kind === 'name' && source.kind === 'name') return nameFit(claim, source);
  if (claim.kind === 'word' && source.kind === 'word') return wordFit(claim, source);
  return mixedFit(claim, source);
}

function valueFit(fit: 'fits' | 'differs' | undefined): ItemFit | undefined {
  return fit && (fit === 'fits' ? same(1) : OTHER);
}

function nameFit(claim: Item, source: Item): ItemFit {
  const [wanted, found] = [claim.entity, source.entity];
  if (!wanted || !found) return OTHER;
  if (wanted === found) return same(source.indirect ? 0.95 : 1);
  if (found.wholes.has(wanted) || wanted.wholes.has(found)) return same(PART);
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.length > 0 && some.every((term) => all.includes(term));
  return within(claim.terms, source.terms) || within(source.terms, claim.terms)
    ? same(PART)
    : OTHER;
}

function wordFit(claim: Item, source: Item): ItemFit | undefined {
  const [wanted = '', found = ''] = [claim.terms[0], source.terms[0]];
  const strength = likeness(wanted, found);
  // `depositary receipts` for `American depositary receipts`, a phrase that stands for shares.
  if (strength === 0 && (source.terms.includes(wanted) || claim.terms.includes(found))) {
    return same(PART);
  }
  if (strength > 0) return same(strength);
  return areOpposite(wanted, found) ? OPPOSITE : undefined;
}

/** `pentagon` written small, a name that the story has as a common word. */
function mixedFit(claim: Item, source: Item): ItemFit | undefined {
  if (claim.terms.length === 0) return undefined;
  if (isFirstAndLast(claim, source) || isFirstAndLast(source, claim)) return OPPOSITE;
  if (claim.quantity || claim.time || source.time) return undefined;
  const terms = new Set(source.terms);
  return claim.terms.every((term) => terms.has(term)) ? same(PART) : undefined;
}

function isFirstAndLast({ quantity }: Item, { terms }: Item): boolean {
  return quantity?.kind === 'ordinal' && quantity.amount === 1 && terms.includes('last');
}
