import { CLUSTER_SEED } from './model/word-form.js';
import { hashText } from './model/hash.js';
import { syntaxModel } from './model/model-file.js';

/** The clusters of words that occur in like places: k-means over GloVe's vectors. */
export interface WordClasses {
  /** One of 64, from 1; 0 for a word that is not known. */
  readonly coarse: (word: string) => number;
  /** One of 400, from 1; 0 for a word that is not known. */
  readonly fine: (word: string) => number;
}

/** The clusters that the model of syntax comes with, in which case does not count. */
export const wordClasses: WordClasses = {
  coarse: (word) => syntaxModel().clusters.coarse(placeOf(word)),
  fine: (word) => syntaxModel().clusters.fine(placeOf(word)),
};

function placeOf(word: string): number {
  return syntaxModel().clusters.find(hashText(word.toLowerCase(), CLUSTER_SEED));
}
