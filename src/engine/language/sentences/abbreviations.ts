import { WordList } from '../../data/index.js';

/** Abbreviations after which a sentence goes on but where a word follows that opens one: titles and the like. */
export const OPENING_ABBREVIATIONS = new WordList('sentences/abbreviations-before-names.txt');

/** Abbreviations that never end a sentence: `e.g.`, `vs.`. */
export const INNER_ABBREVIATIONS = new WordList('sentences/abbreviations-inside.txt');

/** Abbreviations that go on before a number, and else are words that may end a sentence: `no`, `art`. */
export const NUMBERING_ABBREVIATIONS = new WordList('sentences/abbreviations-before-numbers.txt');

/** Abbreviations that may end a sentence: it goes on where the next word does not begin with a capital. */
export const CLOSING_ABBREVIATIONS = new WordList('sentences/abbreviations-at-the-end.txt');

const ABBREVIATIONS = new WordList(
  'sentences/abbreviations-before-names.txt',
  'sentences/abbreviations-inside.txt',
  'sentences/abbreviations-before-numbers.txt',
  'sentences/abbreviations-at-the-end.txt',
);

/** Whether a word in lower case, without its last point, is any of these. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word);
}
