import { FeatureList } from '../../src/engine/language/syntax/model/feature-list.js';
import { bestClass } from '../../src/engine/language/syntax/model/scorer.js';
import {
  addUniversalTagFeatures,
  MAX_UNIVERSAL_TAG_FEATURES,
} from '../../src/engine/language/syntax/tags/universal-tag-features.js';
import { Children } from '../../src/engine/language/syntax/tree/children.js';
import { addLabelFeatures } from '../../src/engine/language/syntax/tree/label-features.js';
import { MAX_LABEL_FEATURES, topDown } from '../../src/engine/language/syntax/tree/labeller.js';
import { type Example, shuffled } from './examples.js';
import type { DraftLesson } from './learn-arcs.js';
import type { TreeLesson } from './learn-transitions.js';
import { Perceptron } from './perceptron.js';

const BITS = 20;
const UNIVERSAL_TAG_BITS = 16;
const EPOCHS = 3;
/** How many weights there may be in the end. */
const WEIGHTS = 240_000;

/** Learns the labels of gold trees, with the labels of drafts among the evidence. */
export function learnLabels(lessons: readonly DraftLesson[], classes: number): Perceptron {
  const large = learnLabelsWith(new Perceptron(BITS, classes), lessons);
  // Once it is known which features count, they alone are learned, and for how much.
  return learnLabelsWith(large.pruned(WEIGHTS), lessons);
}

function learnLabelsWith(model: Perceptron, lessons: readonly DraftLesson[]): Perceptron {
  const { classes } = model;
  const features = new FeatureList(MAX_LABEL_FEATURES);
  const scores = new Float32Array(classes);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { columns, tree, drafts } of shuffled(lessons, epoch + 1)) {
      const children = new Children(tree.heads);
      const labels = new Int32Array(columns.count + 1).fill(-1);
      for (const at of topDown(children, columns.count)) {
        addLabelFeatures(features, columns, tree.heads, children, labels, drafts, at);
        model.score(features, scores);
        const said = bestClass(scores);
        const right = tree.labels[at] ?? 0;
        model.learn(features, said, right);
        labels[at] = epoch === 0 ? right : said;
      }
    }
  }
  return model.average();
}

/** Learns the universal tags of words whose Penn tags and trees are known. */
export function learnUniversalTags(
  examples: readonly Example[],
  lessons: readonly TreeLesson[],
  classes: number,
): Perceptron {
  const model = new Perceptron(UNIVERSAL_TAG_BITS, classes);
  const features = new FeatureList(MAX_UNIVERSAL_TAG_FEATURES);
  const scores = new Float32Array(classes);
  const paired = examples.map(({ universalTags }, at) => ({ universalTags, lesson: lessons[at] }));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { universalTags, lesson } of shuffled(paired, epoch + 1)) {
      if (!lesson) continue;
      universalTags.forEach((right, at) => {
        addUniversalTagFeatures(features, lesson.columns, lesson.tree, at);
        model.score(features, scores);
        model.learn(features, bestClass(scores), right);
      });
    }
  }
  return model.average();
}
