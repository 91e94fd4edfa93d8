import { type AffineMap, leaky, type Matrix } from '../../network/index.js';
import {
  columnAt,
  matrixOf,
  maxOfColumns,
  maxOfRows,
  rowAt,
  transposed,
  weightedSum,
  weightedSums,
} from './rows.js';
import type { SameWords } from './same-words.js';

/** The layers by which a sentence is held against a question or a claim. */
export interface CheckLayers {
  /** Of a word of the question, and what the sentence has for it, to how the two go together. */
  readonly check: AffineMap;
  /** Of that to how much it counts. */
  readonly checked: AffineMap;
  /** Of all together to the log-odds: that it says what is asked, or that it bears a claim out, and contradicts it. */
  readonly said: AffineMap;
}

/** What was read of a question and a sentence. */
export interface CheckedSentence {
  /** The vector and what was read of each word of the question, and of the sentence. */
  readonly asked: Matrix;
  readonly told: Matrix;
  /** How much each word of the sentence, a row each, is like each of the question. */
  readonly alike: Matrix;
  readonly same: SameWords;
  /** What was read of each word of the sentence alone. */
  readonly read: Matrix;
  /** Numbers that tell of the sentence as a whole. */
  readonly whole: readonly number[];
}

/** What is less or more alike is as much. */
const [LEAST_ALIKE, MOST_ALIKE] = [-5, 20];
/** Likeness is divided by this, to be as small as other inputs. */
const STEP = 4;

/** What a likeness counts for as an input. */
export const likenessOf = (alike: number): number =>
  Math.min(MOST_ALIKE, Math.max(LEAST_ALIKE, alike)) / STEP;

/**
 * The log-odds of what a sentence says to a question or a claim: each word of the question is compared with what the
 * sentence has that is most like it (Parikh et al. 2016; the differences of Chen et al. 2017).
 */
export function checkSentence(
  { check, checked, said }: CheckLayers,
  { asked, told, alike, same, read, whole }: CheckedSentence,
): Float32Array {
  // Beside what was read of it, a row begins with the vector of the word.
  const size = asked.columns - read.columns;
  const likenesses = transposed(alike);
  const all = weightedSums(likenesses, told);
  const likest = maxOfRows(likenesses);
  const sameMost = [same.form, same.lemma, same.vector].map(maxOfColumns);
  const words = check.map(
    matrixOf(
      Array.from({ length: asked.rows }, (_, word) => {
        const own = rowAt(asked, word);
        const heard = rowAt(all, word);
        const vector = own.subarray(0, size);
        const other = (at: number): number => heard[at] ?? 0;
        return [
          own,
          heard,
          vector.map((value, at) => value * other(at)),
          vector.map((value, at) => Math.abs(value - other(at))),
          [likenessOf(likest[word] ?? 0), ...sameMost.map((most) => most[word] ?? 0)],
        ];
      }),
    ),
  );
  leaky(words.values);
  const together = matrixOf([
    [
      weightedSum(words, columnAt(checked.map(words), 0)),
      maxOfColumns(words),
      maxOfColumns(read),
      whole,
    ],
  ]);
  return said.map(together).values.slice();
}
