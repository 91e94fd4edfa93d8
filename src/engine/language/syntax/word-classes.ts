import { once } from '../../data/index.js';
import { hashText } from '../../network/index.js';
import { syntaxModel } from './model/model-file.js';
import { knownWords } from './model/known-words.js';

/** The clusters of words that occur in like places: k-means over GloVe's vectors. */
export interface WordClasses {
  /** One of 64, from 1; 0 for a word that is not known. */
  readonly coarse: (word: string) => number;
  /** One of 400, from 1; 0 for a word that is not known. */
  readonly fine: (word: string) => number;
}

const clusters = once(() => {
  const model = syntaxModel();
  return { coarse: model.bytes('clusters.coarse'), fine: model.shorts('clusters.fine') };
});

/** The clusters that the model of syntax comes with, in which case does not count. */
export const wordClasses: WordClasses = {
  coarse: (word) => clusters().coarse[rowOf(word)] ?? 0,
  fine: (word) => clusters().fine[rowOf(word)] ?? 0,
};

function rowOf(word: string): number {
  return knownWords().find(hashText(word.toLowerCase()));
}
