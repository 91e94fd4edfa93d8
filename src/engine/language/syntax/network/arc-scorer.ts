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
    for (let dependent = 0; dependent < words.rows; dependent += 1) {
      const [from, distanceFrom] = [dependent * scores.columns, dependent * distances.columns];
      for (let head = 0; head < words.rows; head += 1) {
        const distance = LONGEST + Math.max(-LONGEST, Math.min(LONGEST, head - dependent));
        scores.values[from + head] =
          (scores.values[from + head] ?? 0) + (distances.values[distanceFrom + distance] ?? 0);
      }
    }
    return scores;
  }

  #biasesOf({ columns, values }: Matrix): Float32Array {
    const { headBias } = this.weights;
    const biases = new Float32Array(values.length / columns);
    values.forEach((value, at) => {
      const row = Math.floor(at / columns);
      biases[row] = (biases[row] ?? 0) + value * (headBias[at % columns] ?? 0);
    });
    return biases;
  }
}
