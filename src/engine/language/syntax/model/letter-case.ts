/** How a word is written: 1 in small letters, 2 with a capital, 3 in capitals, 0 without a letter. */
export function letterCase(word: string): 0 | 1 | 2 | 3 {
  if (!/\p{L}/u.test(word)) return 0;
  if (word === word.toLowerCase()) return 1;
  return word.length > 1 && word === word.toUpperCase() ? 3 : 2;
}

/** How many values {@link letterCase} has, and {@link sentenceCase}. */
export const LETTER_CASES = 4;

/** How a sentence is written, from the cases of its words: how many have a capital, in steps from 0 to 5. */
export function sentenceCase(cases: readonly number[]): number {
  const letters = cases.filter((one) => one > 0).length;
  const capitals = cases.filter((one) => one > 1).length;
  const full = cases.filter((one) => one > 2).length;
  if (full * 2 > letters) return 5;
  return letters === 0 ? 0 : Math.ceil((4 * capitals) / letters);
}
