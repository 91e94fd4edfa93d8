import { leaky, type Matrix } from '../../network/index.js';
import type { ReadWords } from './read-words.js';
import type { ReaderNetwork } from './reader-model.js';
import { matrixOf } from './rows.js';
import { unitsOf } from './same-words.js';

/** Words with what the network makes of each by itself, whatever it is compared with. */
export interface PreparedWords extends ReadWords {
  /** All zeros for a word that the network does not know. */
  readonly vectors: readonly Float32Array[];
  /** The vectors brought to length 1, a row each. */
  readonly units: Matrix;
  /** By what words of a sentence and of a question are compared, a row each. */
  readonly compared: Matrix;
}

export function prepareWords(
  words: ReadWords,
  { addVector, align, vectorSize }: ReaderNetwork,
): PreparedWords {
  const vectors = words.nodes.map(({ lower }) => {
    const vector = new Float32Array(vectorSize);
    addVector(lower, vector);
    return vector;
  });
  const rows = vectors.map((vector, at) => [vector, words.states[at] ?? []]);
  const compared = align.map(matrixOf(rows));
  leaky(compared.values);
  return { ...words, vectors, units: unitsOf(vectors), compared };
}
