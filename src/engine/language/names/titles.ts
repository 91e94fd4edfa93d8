import { WordList } from '../../data/index.js';

const TITLES = new WordList('names/parts/titles.txt', 'names/around/roles.txt');

/** Whether some words, in lower case, say what somebody is, beside the name or in its place: `prime minister`, `ceo`. */
export function isTitle(words: string): boolean {
  return TITLES.has(words);
}
