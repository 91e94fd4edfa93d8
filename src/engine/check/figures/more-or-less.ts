import { WordList } from '../../data/index.js';
import type { SyntaxToken } from '../../language/index.js';

const MORE = new WordList('alignment/words-for-more.txt');
const LESS = new WordList('alignment/words-for-less.txt');
const DENYING = /^(?:not|n['’]t|no|never|nobody|neither|nor|without)$/iu;

/** Whether a word says that one figure is more than another (`more`, `larger`), or less; undefined for others. */
export function saysMore({ text }: SyntaxToken): boolean | undefined {
  const word = text.toLowerCase();
  if (MORE.has(word)) return true;
  return LESS.has(word) ? false : undefined;
}

/** Whether some words deny anything: then their figures are held against no others. */
export const hasDenial = (tokens: readonly SyntaxToken[]): boolean =>
  tokens.some(({ text }) => DENYING.test(text));
