import type { SyntaxNode } from '../grammar/tree.js';

// Words of a text in its order are found by where they stand without a look at all of them: a long story
// has hundreds of quotations.

/** The index of the first word that starts at an offset or behind it; how many there are, where none does. */
export function firstFrom(words: readonly SyntaxNode[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last word that ends at an offset or before it; -1 where none does. */
export function lastUpTo(words: readonly SyntaxNode[], offset: number): number {
  let at = firstFrom(words, offset) - 1;
  while ((words[at]?.end ?? offset) > offset) at -= 1;
  return at;
}
