import type { FeatureList } from './feature-list.js';

/** A linear model over hashed features. */
export interface Scorer {
  /** How many classes it tells apart. */
  readonly classes: number;
  /** Writes the score of each class into `scores`. */
  score(features: FeatureList, scores: Float32Array): void;
}

/** The class of the highest score. */
export function bestClass(scores: Float32Array): number {
  let best = 0;
  let highest = scores[0] ?? 0;
  for (let at = 1; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score > highest) {
      highest = score;
      best = at;
    }
  }
  return best;
}
