import { dot } from '../learned/dot.js';
import { sigmoid } from '../learned/sigmoid.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import { FEATURES } from '../ranking/features.js';
import { ASKED_FEATURES } from '../asked/asked-statement.js';
import { EVIDENCE, OF_RANKING } from './evidence.js';
import type { Question } from '../question/question.js';

/** From this confidence on a passage is shown as the answer. */
export const ANSWERED = 0.8;
/** From this confidence on it is shown as what may answer; below it the stories do not say. */
export const MAY_ANSWER = 0.2;

/** What is said of a passage that a confidence is about. */
export type Verdict = 'answered' | 'may answer' | 'not said';

/** What is said of a passage with a confidence, 0 to 1. */
export function verdictOf(confidence: number): Verdict {
  if (confidence >= ANSWERED) return 'answered';
  return confidence >= MAY_ANSWER ? 'may answer' : 'not said';
}

/** What the calibration weighs: the log-odds of both chances, and how the best stands among the candidates. */
export const CALIBRATION = [
  'bias',
  'topicality',
  'answerability',
  ...ASKED_FEATURES,
  ...OF_RANKING,
] as const;

/** So many pieces at the end of the evidence the calibration weighs too. */
const FURTHER = ASKED_FEATURES.length + OF_RANKING.length;

/** The weights of the evidence in two logistic regressions. */
export interface ChanceWeights {
  /** For the chance that the story is on the question's topic at all. */
  readonly topicality: Float64Array;
  /** For the chance that a story on the topic says what is asked. */
  readonly answerability: Float64Array;
}

export interface ConfidenceWeights extends ChanceWeights {
  /** In the order of {@link CALIBRATION}. */
  readonly calibration: Float64Array;
}

const NEW_NAME = FEATURES.indexOf('newName');

/** The chance, 0 to 1, that the best candidate answers a question, by the evidence for it. */
export function confidenceOf(
  question: Question,
  best: PassageCandidate,
  evidence: Float64Array,
  weights: ConfidenceWeights,
): number {
  const confidence = sigmoid(dot(weights.calibration, readCalibration(evidence, weights)));
  // Half of any chance is too little for an answer.
  return lacksName(question, best) ? confidence / 2 : confidence;
}

/** The features of the calibration, in the order of {@link CALIBRATION}. */
export function readCalibration(
  evidence: Float64Array,
  { topicality, answerability }: ChanceWeights,
): Float64Array {
  const chances = [dot(topicality, evidence), dot(answerability, evidence)];
  return Float64Array.of(1, ...chances, ...evidence.subarray(EVIDENCE.length - FURTHER));
}

/**
 * Whether a candidate has no name but the question's own, and cannot answer: asked what something is
 * called, or who did something that it does not speak of either.
 */
function lacksName(
  { asksName, expected }: Question,
  { features, match }: PassageCandidate,
): boolean {
  if (features[NEW_NAME] !== 0) return false;
  // Of `who opened …`, the first query term is the deed.
  return asksName || (expected === 'person' && match.strengths[0] === 0);
}
