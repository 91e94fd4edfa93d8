import { FeatureList } from '../../src/engine/language/syntax/model/feature-list.js';
import {
  arcCandidates,
  MAX_CANDIDATES,
} from '../../src/engine/language/syntax/tree/arc-candidates.js';
import { addArcFeatures } from '../../src/engine/language/syntax/tree/arc-features.js';
import { MAX_ARC_FEATURES } from '../../src/engine/language/syntax/tree/arc-parser.js';
import type { Drafts } from '../../src/engine/language/syntax/tree/draft.js';
import { shuffled } from './examples.js';
import type { TreeLesson } from './learn-transitions.js';
import { Perceptron } from './perceptron.js';

const BITS = 21;
const EPOCHS = 4;
const MAX_LENGTH = 100;
/** By how much the right head must be ahead. */
const MARGIN = 1;

/** A lesson with what first parsers say of it that have not learned from it. */
export interface DraftLesson extends TreeLesson {
  readonly drafts: Drafts;
}

/** Learns to choose among the heads that come into question, each word by itself. */
export function learnArcs(lessons: readonly DraftLesson[]): Perceptron {
  const model = new Perceptron(BITS, 1);
  const [features, best] = [new FeatureList(MAX_ARC_FEATURES), new FeatureList(MAX_ARC_FEATURES)];
  const score = new Float32Array(1);
  const candidates = new Int32Array(MAX_CANDIDATES);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { columns, tree, drafts } of shuffled(lessons, epoch + 1)) {
      if (columns.count > MAX_LENGTH) continue;
      for (let word = 0; word < columns.count; word += 1) {
        const right = tree.heads[word] ?? 0;
        const heads = candidates.subarray(0, arcCandidates(drafts, word, candidates));
        if (!heads.includes(right)) continue;
        let [said, highest] = [-1, -Infinity];
        for (const head of heads) {
          addArcFeatures(features, columns, drafts, head, word);
          model.score(features, score);
          const margined = (score[0] ?? 0) + (head === right ? 0 : MARGIN);
          if (margined > highest) [said, highest] = [head, margined];
        }
        model.pass();
        if (said === right) continue;
        addArcFeatures(best, columns, drafts, said, word);
        addArcFeatures(features, columns, drafts, right, word);
        model.learnBetween(best, features);
      }
    }
  }
  return model.average();
}
