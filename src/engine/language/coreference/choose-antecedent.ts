import { once, readWeights } from '../../data/index.js';
import { FeatureWeights } from './feature-weights.js';
import type { Anaphor } from './resolve.js';

const learned = once(
  () => new FeatureWeights(readWeights('coreference-weights.json', ['weights']).weights),
);

/**
 * The possibility with the highest score under the learned weights.
 *
 * @returns the index of a candidate; undefined where that it means none of them is likelier
 */
export function likeliestAntecedent({
  candidates,
  addFeatures,
  addFeaturesOfNone,
}: Anaphor): number | undefined {
  const weights = learned();
  const scores = candidates.map((candidate) =>
    weights.sumOf((add) => {
      addFeatures(candidate, add);
    }),
  );
  const best = scores.indexOf(Math.max(...scores));
  const isLikelier = (scores[best] ?? -Infinity) >= weights.sumOf(addFeaturesOfNone);
  return isLikelier ? best : undefined;
}
