import { once } from '../../../data/index.js';
import { hashText } from './hash.js';
import { integersOf, syntaxModel } from './model-file.js';
import { RowIndex } from './row-index.js';

/** The row of each word that the model knows, the commoner in English the lower, by its hash. */
export const knownWords = once(() => new RowIndex(integersOf(syntaxModel().tensor('words.keys'))));

/** How common a word is among those that the model knows: 0 is the commonest, Infinity is not known. */
export function rankOf(lower: string): number {
  const row = knownWords().find(hashText(lower));
  return row < 0 ? Infinity : row;
}
