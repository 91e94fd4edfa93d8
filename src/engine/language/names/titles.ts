import { WordList } from '../../data/index.js';
import { TITLES } from './cues.js';

const ROLES = new WordList('names/around/roles.txt');

/** Whether some words, in lower case, say what somebody is, beside the name or in its place: `prime minister`, `ceo`. */
export function isTitle(words: string): boolean {
  return TITLES.has(words) || ROLES.has(words);
}

/** Whether a word, in lower case, is a title before a name, shortened or not: `senator`, `sen.`. */
export function isTitleBeforeName(word: string): boolean {
  return TITLES.has(word.replace(/\.$/u, ''));
}
