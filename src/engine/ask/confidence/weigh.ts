import type { Span } from '../../document/index.js';
import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { confidenceOf } from './confidence.js';
import { readFinding, type RereadCandidate } from './evidence.js';
import { isMarked, readMarking } from './marking.js';
import { withJoinedNames } from '../reader/joined-names.js';
import { withinQuotation } from '../reader/within-quotation.js';
import { wholeMark } from './whole-mark.js';
import { confidenceWeights, markingWeights } from './weights.js';

/** How sure it is that the best passage answers, and with which words. */
export interface WeighedPassage {
  readonly passage: Passage;
  /** The chance that it answers: 0 to 1. */
  readonly confidence: number;
  /** The words that most likely answer, or null. */
  readonly guess: Span | null;
  /** The same where they are likely enough to be marked as the answer, else null. */
  readonly mark: Span | null;
}

/**
 * Weighs the best candidate for a question.
 *
 * @param candidates as they were read, the best first
 */
export function weigh(
  question: Question,
  candidates: readonly RereadCandidate[],
  notes: Notes,
): WeighedPassage | undefined {
  const [best] = candidates;
  if (!best) return undefined;
  // Another story that says so too makes it no less sure.
  const rivals = candidates.filter(({ passage }) => passage.story === best.passage.story);
  const finding = readFinding(question, best, rivals, notes);
  const confidence = confidenceOf(question, finding, confidenceWeights());
  const { text } = best.passage.story;
  const guess = finding.guess ? withinQuotation(finding.guess.span, text) : null;
  const marking = readMarking(question, finding, confidence, notes);
  const isSure = isMarked(question, finding, marking, markingWeights());
  const words =
    isSure && guess
      ? withJoinedNames(guess, question, text, best.passage, notes.of(best.passage))
      : null;
  const mark = words && wholeMark(words, question, text, best.passage);
  return { passage: best.passage, confidence, guess, mark };
}
