import { FeatureList } from '../../src/engine/language/syntax/model/feature-list.js';
import { bestClass } from '../../src/engine/language/syntax/model/scorer.js';
import type { Columns } from '../../src/engine/language/syntax/tree/columns.js';
import type { LabelledTree } from '../../src/engine/language/syntax/tree/draft.js';
import { addTransitionFeatures } from '../../src/engine/language/syntax/tree/transition-features.js';
import {
  attached,
  bestTransition,
  LABEL_TEMPLATES,
  MAX_TRANSITION_FEATURES,
  TransitionParser,
} from '../../src/engine/language/syntax/tree/transition-parser.js';
import {
  Configuration,
  LEFT_ARC,
  TRANSITIONS,
} from '../../src/engine/language/syntax/tree/transitions.js';
import { randomFrom } from '../random.js';
import { jackknife, shuffled } from './examples.js';
import { bestOfCheapest, transitionCosts } from './oracle.js';
import { Perceptron } from './perceptron.js';

const BITS = 20;
const LABEL_BITS = 18;
const EPOCHS = 4;
/** How many weights there may be in the end. */
const WEIGHTS = 420_000;
const FOLDS = 2;
const FOLD_EPOCHS = 3;
/** Longer ones are tables and lists. */
const MAX_LENGTH = 120;
/** How often a wrong transition is gone on from, so that the parser learns to live with errors. */
const EXPLORATION = 0.9;

/** A sentence as the parser sees it, and its tree. */
export interface TreeLesson {
  readonly columns: Columns;
  readonly tree: LabelledTree;
}

/** The models, and the trees that models without it say of each lesson. */
export interface LearnedTransitions {
  readonly parser: { readonly scorer: Perceptron; readonly labeller: Perceptron };
  readonly said: readonly LabelledTree[];
}

export function learnTransitions(
  lessons: readonly TreeLesson[],
  labels: number,
): LearnedTransitions {
  const said = jackknife(
    lessons,
    FOLDS,
    (others) => {
      const { scorer, labeller } = learnParser(others, labels, FOLD_EPOCHS);
      return new TransitionParser(scorer, labeller);
    },
    (parser, { columns }) => parser.parse(columns),
  );
  return { parser: learnSmall(lessons, labels), said };
}

/** Learns which features count, and then, with those alone, for how much. */
function learnSmall(lessons: readonly TreeLesson[], labels: number): LearnedTransitions['parser'] {
  const large = learnParser(lessons, labels, FOLD_EPOCHS);
  return learnParser(lessons, labels, EPOCHS, large.scorer.pruned(WEIGHTS));
}

function learnParser(
  lessons: readonly TreeLesson[],
  labels: number,
  epochs: number,
  scorer = new Perceptron(BITS, TRANSITIONS),
): LearnedTransitions['parser'] {
  const labeller = new Perceptron(LABEL_BITS, labels);
  const features = new FeatureList(MAX_TRANSITION_FEATURES);
  const scores = new Float32Array(TRANSITIONS);
  const labelScores = new Float32Array(labels);
  const costs = new Int32Array(TRANSITIONS);
  const random = randomFrom(1);

  const learnLabel = (isRight: boolean, right: number, isFirst: boolean): number => {
    features.length = LABEL_TEMPLATES;
    labeller.score(features, labelScores);
    const said = bestClass(labelScores);
    labeller.learn(features, said, isRight ? right : said);
    return isFirst && isRight ? right : said;
  };

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { columns, tree } of shuffled(lessons, epoch + 1)) {
      if (columns.count > MAX_LENGTH) continue;
      const state = new Configuration(columns.count);
      while (!state.finished) {
        addTransitionFeatures(features, columns, state);
        scorer.score(features, scores);
        const said = bestTransition(state, scores);
        transitionCosts(state, tree.heads, costs);
        const right = bestOfCheapest(state, scores, costs);
        const isRight = costs[said] === costs[right];
        scorer.learn(features, said, isRight ? said : right);
        const explores = epoch > 0 && random() < EXPLORATION;
        const taken = isRight || explores ? said : right;
        const child = attached(state, taken);
        if (child >= 0) {
          const head = taken === LEFT_ARC ? state.next : state.stacked(0);
          const isGold = tree.heads[child] === head;
          state.labels[child] = learnLabel(isGold, tree.labels[child] ?? 0, epoch === 0);
        }
        state.apply(taken);
      }
    }
  }
  return { scorer: scorer.average(), labeller: labeller.average() };
}
