import { kernel, type AffineMap, leaky, type Matrix } from '../../../network/index.js';

/** Longer arcs count as so long, in words. */
const LONGEST = 20;

/** What an arc scorer has learned: maps of a row to what it is as a head and as a dependent. */
export interface ArcWeights {
  readonly head: AffineMap;
  readonly dependent: AffineMap;
  /** How much a word looks like a head at all. */
  readonly headBias: Float32Array;
  /** A row for each distance from -20 to 20, which a dependent is compared with. */
  readonly distance: AffineMap;
}

/** Scores each word as the head of each other: a product of what both are (Dozat and Manning 2017). */
export class ArcScorer {
  constructor(readonly weights: ArcWeights) {}

  /** @returns a row a word, the root's first, with the score of each as its head; columns behind these say nothing */
  score(words: Matrix): Matrix {
    const heads = this.weights.head.map(words);
    const dependents = this.weights.dependent.map(words);
    leaky(heads.values);
    leaky(dependents.values);
    const distances = this.weights.distance.map(dependents);
    const scores = kernel().mapOnce(dependents, heads.values, this.#biasesOf(heads));
    const [own, far] = [scores.values, distances.values];
    for (let dependent = 0; dependent < words.rows; dependent += 1) {
      const from = dependent * scores.columns;
      const middle = dependent * distances.columns + LONGEST;
      for (let head = 0; head < words.rows; head += 1) {
        const distance = Math.max(-LONGEST, Math.min(LONGEST, head - dependent));
        own[from + head] = (own[from + head] ?? 0) + (far[middle + distance] ?? 0);
      }
    }
    return scores;
  }

  #biasesOf({ columns, values }: Matrix): Float32Array {
    const { headBias } = this.weights;
    const biases = new Float32Array(values.length / columns);
    for (let row = 0; row < biases.length; row += 1) {
      const from = row * columns;
      let sum = 0;
      // Each sum is stored, as it were.
      for (let column = 0; column < columns; column += 1) {
        sum = Math.fround(sum + (values[from + column] ?? 0) * (headBias[column] ?? 0));
      }
      biases[row] = sum;
    }
    return biases;
  }
}
