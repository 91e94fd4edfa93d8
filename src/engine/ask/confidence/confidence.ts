import { dot } from '../learned/dot.js';
import { sigmoid } from '../learned/sigmoid.js';
import type { Candidate } from '../ranking/candidates.js';
import { FEATURES } from '../ranking/features.js';
import type { Question } from '../reading/question.js';

/** Below this the stories do not say. Chosen on the measured risk: docs/answers.md. */
export const THRESHOLD = 0.7;

/** What makes the chance of a right first quote of the chances of {@link Chances}. */
export const CALIBRATION = ['bias', 'logOdds'] as const;

/** What the evidence counts for. */
export interface Chances {
  /** In the chance that the story speaks of the matter at all. */
  readonly onTopic: Float64Array;
  /** In the chance that a story on the matter says what is asked. */
  readonly saysSo: Float64Array;
}

export interface ConfidenceWeights extends Chances {
  /** What {@link readChances} counts for, in the order of {@link CALIBRATION}. */
  readonly calibration: Float64Array;
}

/** How far the second chance counts beside the first: so little that off-topic questions stay lowest. */
const SAYS_SO_SHARE = 0.2;
const NAME_FOUND = FEATURES.indexOf('nameFound');
const FIRST_WORD = FEATURES.indexOf('firstWord');

/** The chance, 0 to 1, that the best passage answers a question, by the evidence for it. */
export function confidenceOf(
  question: Question,
  best: Candidate,
  evidence: Float64Array,
  weights: ConfidenceWeights,
): number {
  const confidence = sigmoid(dot(weights.calibration, readChances(evidence, weights)));
  // Half of any chance is below the threshold.
  return lacksName(question, best) ? confidence / 2 : confidence;
}

/** The log-odds of the two chances together, in the order of {@link CALIBRATION}. */
export function readChances(evidence: Float64Array, { onTopic, saysSo }: Chances): Float64Array {
  const chance = sigmoid(dot(onTopic, evidence)) * sigmoid(dot(saysSo, evidence)) ** SAYS_SO_SHARE;
  return Float64Array.of(1, Math.log(chance / (1 - chance)));
}

/**
 * Whether a passage has no name but the question's own, and cannot answer: asked what something is
 * called, or who did something that it does not speak of either.
 */
function lacksName({ asksName, expected }: Question, { features }: Candidate): boolean {
  if (features[NAME_FOUND] !== 0) return false;
  return asksName || (expected === 'person' && features[FIRST_WORD] === 0);
}
