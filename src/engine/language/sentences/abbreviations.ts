import { WordList } from '../../data/index.js';

/** Abbreviations after which a sentence goes on: titles and the like, mostly before a name. */
export const OPENING_ABBREVIATIONS = new WordList('sentences/abbreviations-before-names.txt');

/** Abbreviations that go on before a number, and else are words that may end a sentence: `no`, `art`. */
export const NUMBERING_ABBREVIATIONS = new WordList('sentences/abbreviations-before-numbers.txt');

/** Abbreviations that may end a sentence: it goes on where the next word does not begin with a capital. */
export const CLOSING_ABBREVIATIONS = new WordList('sentences/abbreviations-at-the-end.txt');
