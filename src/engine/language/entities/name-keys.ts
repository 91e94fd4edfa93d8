import { fold } from '../terms/fold.js';

/**
 * A name in the form in which names are compared: lower case, no diacritics, no `the`, no possessive,
 * no dots or doubled spaces.
 */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[’']s(?=\s|$)|[’'](?=\s|$)/gu, '')
    .replace(/\./gu, '')
    .replace(/[^\p{L}\p{N}\p{M}&+#]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) (?=\S)/u, '');
}

/** The edit distance of two words (Damerau-Levenshtein, with swaps of neighbouring letters). */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let older: number[] = [];
  let old = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of from.entries()) {
    const row = [i + 1];
    for (const [j, other] of to.entries()) {
      const same = letter === other ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (old[j + 1] ?? 0) + 1, (old[j] ?? 0) + same);
      if (i > 0 && j > 0 && letter === to[j - 1] && from[i - 1] === other) {
        best = Math.min(best, (older[j - 1] ?? 0) + 1);
      }
      row.push(best);
    }
    [older, old] = [old, row];
  }
  return old.at(-1) ?? 0;
}

/** The initials of a name with and without its small words, in lower case: `dod` and `dd`; of one word none. */
export function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initials = (of: readonly string[]): string =>
    of.map((word) => word.charAt(0).toLowerCase()).join('');
  return [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))];
}
