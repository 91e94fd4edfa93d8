import type { Part } from '../statement.js';

/** Prepositions of which what stands behind the one is not what stands behind the other. */
const APART: readonly (readonly [string, string])[] = [
  ['above', 'below'],
  ['after', 'before'],
  ['against', 'for'],
  ['ahead', 'to'],
  ['from', 'to'],
  ['in', 'outside'],
  ['inside', 'outside'],
  ['over', 'under'],
  ['with', 'without'],
];
/** The same for amounts: `fell by 4 million to 9 million`. */
const APART_FOR_AMOUNTS: typeof APART = [
  ['by', 'from'],
  ['by', 'to'],
];

/** Whether two arguments hang by prepositions that exclude each other. */
export function areLinkedApart(one: Part, other: Part): boolean {
  const [a, b] = [one.link, other.link];
  const has = (pairs: typeof APART): boolean =>
    pairs.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
  const isAmount = one.headItem?.kind === 'quantity' || other.headItem?.kind === 'quantity';
  return has(APART) || (isAmount && has(APART_FOR_AMOUNTS));
}
