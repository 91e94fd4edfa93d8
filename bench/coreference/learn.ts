import {
  type AddFeature,
  resolveCoreference,
  syntaxTree,
} from '../../src/engine/language/index.js';
import { pullsOf } from '../learn/softmax.js';
import type { GoldDocument } from '../treebank/read-conllu.js';
import { GoldMentions } from './gold-mentions.js';

const EPOCHS = 3;
const RATE = 0.1;
const RIDGE = 1e-4;
/** A pull that is smaller moves nothing. */
const LEAST_PULL = 1e-4;
/** A feature that weighs less, or was seen less often, is left out. */
const LEAST_WEIGHT = 0.15;
const LEAST_SEEN = 30;

/**
 * Weights of features under which the right antecedents get the most probability, learned from
 * documents one after the other by AdaGrad; the mentions before an anaphor are joined as the
 * treebank joins them. Nothing is drawn by chance.
 */
export function learnCoreference(documents: readonly GoldDocument[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  const seen = new Map<string, number>();
  const squares = new Map<string, number>();
  const sums = new Map<string, number>();
  const pull = (feature: string, by: number): void => {
    const weight = weights.get(feature) ?? 0;
    const gradient = by + RIDGE * weight;
    const square = (squares.get(feature) ?? 0) + gradient * gradient;
    squares.set(feature, square);
    seen.set(feature, (seen.get(feature) ?? 0) + 1);
    weights.set(feature, weight - (RATE * gradient) / Math.sqrt(square + 1e-8));
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const document of documents) {
      const gold = new GoldMentions(document);
      const sentences = document.sentences.map(({ tokens }) => syntaxTree(tokens));
      resolveCoreference(sentences, (anaphor) => {
        const { right } = gold.rightOnes(anaphor);
        if (right.includes(true) && right.includes(false)) {
          const features = [
            ...anaphor.candidates.map((candidate) =>
              featuresBy((add) => {
                anaphor.addFeatures(candidate, add);
              }),
            ),
            featuresBy(anaphor.addFeaturesOfNone),
          ];
          const scores = Float64Array.from(features, (list) =>
            list.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0),
          );
          pullsOf(scores, right).forEach((by, at) => {
            if (Math.abs(by) < LEAST_PULL) return;
            for (const feature of features[at] ?? []) pull(feature, by);
          });
        }
        const at = right.indexOf(true);
        return at >= 0 && at < anaphor.candidates.length ? at : undefined;
      });
    }
    for (const [feature, weight] of weights) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  }
  const means = [...sums].map(([feature, sum]) => [feature, sum / EPOCHS] as const);
  return new Map(
    means
      .filter(
        ([feature, weight]) =>
          Math.abs(weight) >= LEAST_WEIGHT && (seen.get(feature) ?? 0) >= LEAST_SEEN,
      )
      .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function featuresBy(write: (add: AddFeature) => void): readonly string[] {
  const features: string[] = [];
  write((...parts) => features.push(parts.join(' ')));
  return features;
}
