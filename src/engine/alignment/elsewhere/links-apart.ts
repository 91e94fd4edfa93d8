import type { Part } from '../statement.js';

/** Prepositions of which what stands behind the one is not what stands behind the other. */
const APART: readonly (readonly [string, string])[] = [
  ['above', 'below'],
  ['after', 'before'],
  ['after', 'until'],
  ['against', 'for'],
  ['ahead', 'to'],
  ['because of', 'despite'],
  ['despite', 'thanks to'],
  ['except', 'in'],
  ['from', 'to'],
  ['from', 'towards'],
  ['from', 'until'],
  ['in', 'outside'],
  ['inside', 'outside'],
  ['over', 'under'],
  ['since', 'until'],
  ['with', 'without'],
];
/** The same for amounts: `fell by 4 million to 9 million`. */
const APART_FOR_AMOUNTS: typeof APART = [
  ['by', 'from'],
  ['by', 'to'],
];

/** Whether what hangs by one preposition, or clause by one conjunction, is not what hangs by another. */
export const areLinksApart = (a: string, b: string, isAmount: boolean): boolean =>
  has(APART, a, b) || (isAmount && has(APART_FOR_AMOUNTS, a, b));

const has = (pairs: typeof APART, a: string, b: string): boolean =>
  pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** Whether two arguments hang by prepositions that exclude each other. */
export function areLinkedApart(one: Part, other: Part): boolean {
  const isAmount = one.headItem?.kind === 'quantity' || other.headItem?.kind === 'quantity';
  return areLinksApart(one.link ?? '', other.link ?? '', isAmount);
}
