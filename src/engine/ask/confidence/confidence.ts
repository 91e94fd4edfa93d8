import { dot } from '../learned/dot.js';
import { sigmoid } from '../learned/sigmoid.js';
import type { PassageCandidate } from '../ranking/candidates.js';
import { FEATURES } from '../ranking/features.js';
import type { Finding } from './evidence.js';
import type { Question } from '../question/question.js';

/** From this confidence on a passage is shown as the answer. */
export const ANSWERED = 0.75;
/** From this confidence on it is shown as what may answer; below it the stories do not say. */
export const MAY_ANSWER = 0.23;

/** What is said of a passage that a confidence is about. */
export type Verdict = 'answered' | 'may answer' | 'not said';

/** What is said of a passage with a confidence, 0 to 1. */
export function verdictOf(confidence: number): Verdict {
  if (confidence >= ANSWERED) return 'answered';
  return confidence >= MAY_ANSWER ? 'may answer' : 'not said';
}

const NEW_NAME = FEATURES.indexOf('newName');
/** No chance is higher of what speaks of another time or of others, or is of another kind: it is no answer for sure. */
const MOST_OF_OTHERS = 0.7;

/** Nor of what only says that it is not so, or what is so of something else: it does not say what is asked for. */
const MOST_OF_REFUTED = 0.2;

/** So likely is what tells who or what one is; questions so short teach little. */
const LEAST_OF_IDENTITY = 0.8;

/** What tells whether somebody did it may answer, in whatever words it puts what they did. */
const LEAST_OF_WHETHER = 0.3;

/** The chance, 0 to 1, that the best candidate answers a question, by the evidence for it. */
export function confidenceOf(question: Question, finding: Finding, weights: Float64Array): number {
  const { best, evidence } = finding;
  const { another, contrast, otherTime, otherName, otherKind, untold } = finding.mismatches;
  const read = sigmoid(dot(weights, evidence));
  if (finding.isRefuted || finding.mismatches.otherHolder) return Math.min(read, MOST_OF_REFUTED);
  const chance = Math.max(read, leastOf(finding));
  const confidence =
    another || otherTime || otherName || untold || finding.isOthers || isNoName(question, finding)
      ? Math.min(chance, MOST_OF_OTHERS)
      : chance;
  // Half of any chance is too little for an answer.
  const isHalf = lacksName(question, best) || contrast || otherKind || finding.isUnnamed;
  return isHalf ? confidence / 2 : confidence;
}

function leastOf({ identity, tellsWhether }: Finding): number {
  if (identity) return LEAST_OF_IDENTITY;
  return tellsWhether ? LEAST_OF_WHETHER : 0;
}

/** `44` for "what is the name of the man": what something is called has a capital letter. */
function isNoName({ asksName }: Question, { best: { passage }, guess }: Finding): boolean {
  if (!asksName || !guess) return false;
  const { start, end } = guess.span;
  return !/\p{Lu}/u.test(passage.story.text.slice(start, end));
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
