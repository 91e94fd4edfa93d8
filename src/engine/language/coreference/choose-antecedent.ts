import { once, readWeights } from '../../data/index.js';
import type { Anaphor } from './resolve.js';

const learned = once(
  () => new Map(Object.entries(readWeights('coreference-weights.json', ['weights']).weights)),
);

/**
 * The possibility with the highest score under some weights.
 *
 * @returns the index of a candidate; undefined where that it means none of them is likelier
 */
export function likeliestAntecedent(
  { candidates, featuresOf, featuresOfNone }: Anaphor,
  weights: ReadonlyMap<string, number> = learned(),
): number | undefined {
  const scores = candidates.map((candidate) => scoreOf(featuresOf(candidate), weights));
  const best = scores.indexOf(Math.max(...scores));
  const isLikelier = (scores[best] ?? -Infinity) >= scoreOf(featuresOfNone(), weights);
  return isLikelier ? best : undefined;
}

/** The sum of the weights of some features. */
export function scoreOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);
}
