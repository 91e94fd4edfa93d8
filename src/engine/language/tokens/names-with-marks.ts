import { WordList } from '../../data/index.js';

const NAMES_WITH_MARKS = new WordList('sentences/names-with-marks.txt');

/** Whether a word with a capital and the mark behind it are a name: `Yum!`. */
export const isNameWithMark = (word: string): boolean =>
  /^\p{Lu}.*[!?]$/u.test(word) && NAMES_WITH_MARKS.has(word.toLowerCase());

const OPENERS = new WordList('sentences/openers.txt');

/** Whether what stands behind the mark goes on with the name: a capital, and no word that opens a sentence. */
export function goesOnInName(behind: string): boolean {
  const word = /^[ \u00a0](\p{Lu}[\p{L}\p{M}]+)/u.exec(behind)?.[1];
  return word !== undefined && !OPENERS.has(word) && !OPENERS.has(word.toLowerCase());
}
