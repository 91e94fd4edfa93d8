import { once } from '../../../data/index.js';
import { hashText, RowIndex } from '../../../network/index.js';
import { syntaxModel } from './model-file.js';

/** The row of each word that the model knows, the commoner in English the lower, by its hash. */
export const knownWords = once(() => new RowIndex(syntaxModel().integers('words.keys')));

/** How common a word is among those that the model knows: 0 is the commonest, Infinity is not known. */
export function rankOf(lower: string): number {
  const row = knownWords().find(hashText(lower));
  return row < 0 ? Infinity : row;
}
