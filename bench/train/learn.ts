import { CALIBRATION } from '../../src/engine/ask/confidence/confidence.js';
import { EVIDENCE } from '../../src/engine/ask/confidence/evidence.js';
import { FEATURES } from '../../src/engine/ask/ranking/features.js';
import { SPAN_FEATURES } from '../../src/engine/ask/spans/features.js';
import type { QuestionSet } from '../question-set.js';
import { askAll } from './asked.js';
import { learnConfidence, readLessons } from './confidence.js';
import { elsewhere } from './elsewhere.js';
import { learnRanking } from './ranking.js';
import { learnSpans } from './spans.js';

/** The question sets that are learned from. */
export interface TrainingSets {
  /** Questions with their answers marked. */
  readonly ranking: QuestionSet;
  /** Questions at their own article, and at one on another matter. */
  readonly topic: QuestionSet;
  /** Questions on the matter of a text that does or does not say what is asked. */
  readonly saying: QuestionSet;
  /** Questions as readers put them. */
  readonly readers: QuestionSet;
}

type Weights = Readonly<Record<string, number>>;

/** What the engine weighs by, each weight by its feature's name. */
export interface Learned {
  readonly ranking: Weights;
  readonly span: Weights;
  readonly topicality: Weights;
  readonly answerability: Weights;
  readonly calibration: Weights;
}

/** Learns all weights. The same sets give the same weights: nothing is drawn by chance. */
export function learn({ ranking, topic, saying, readers }: TrainingSets): Learned {
  const asked = askAll(ranking);
  const weights = learnRanking(asked);
  const confidence = learnConfidence(
    readLessons(
      {
        topic: askAll(topic),
        elsewhere: askAll(elsewhere(ranking)),
        saying: askAll(saying),
        ranking: asked,
        readers: askAll(readers),
      },
      weights,
    ),
  );
  return {
    ranking: named(FEATURES, weights),
    span: withoutZeros(named(SPAN_FEATURES, learnSpans(asked))),
    topicality: named(EVIDENCE, confidence.topicality),
    answerability: named(EVIDENCE, confidence.answerability),
    calibration: named(CALIBRATION, confidence.calibration),
  };
}

function named(names: readonly string[], weights: Float64Array): Weights {
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toFixed(4))]));
}

/** Most features of runs of words never come up in a group of questions. */
function withoutZeros(weights: Weights): Weights {
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight !== 0));
}
