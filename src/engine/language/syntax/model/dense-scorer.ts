import type { FeatureList } from './feature-list.js';
import type { Scorer } from './scorer.js';

/** Weights in rows, one for each bucket of the hash: for few classes. */
export class DenseScorer implements Scorer {
  readonly #mask: number;

  constructor(
    readonly weights: Int16Array,
    readonly classes: number,
  ) {
    this.#mask = weights.length / classes - 1;
  }

  score({ keys, length }: FeatureList, scores: Float32Array): void {
    const { weights, classes } = this;
    const mask = this.#mask;
    scores.fill(0);
    for (let at = 0; at < length; at += 1) {
      const row = ((keys[at] ?? 0) & mask) * classes;
      for (let place = 0; place < classes; place += 1) {
        scores[place] = (scores[place] ?? 0) + (weights[row + place] ?? 0);
      }
    }
  }
}
