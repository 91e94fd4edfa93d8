import type { FeatureList } from './feature-list.js';
import type { Scorer } from './scorer.js';

/** Only those weights that are not zero: for many classes. */
export class SparseScorer implements Scorer {
  readonly #mask: number;

  /**
   * @param starts where the entries of each bucket of the hash begin, and behind the last one
   * @param entries a class and its weight, in turn
   */
  constructor(
    readonly starts: Int32Array,
    readonly entries: Int16Array,
    readonly classes: number,
  ) {
    this.#mask = starts.length - 2;
  }

  score({ keys, length }: FeatureList, scores: Float32Array): void {
    const { starts, entries } = this;
    const mask = this.#mask;
    scores.fill(0);
    for (let at = 0; at < length; at += 1) {
      const bucket = (keys[at] ?? 0) & mask;
      const end = starts[bucket + 1] ?? 0;
      for (let entry = starts[bucket] ?? 0; entry < end; entry += 2) {
        const place = entries[entry] ?? 0;
        scores[place] = (scores[place] ?? 0) + (entries[entry + 1] ?? 0);
      }
    }
  }
}
