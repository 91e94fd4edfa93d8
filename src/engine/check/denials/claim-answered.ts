import type { Statement } from '../../alignment/index.js';
import type { Judged } from '../checked-statement.js';
import { areClose, hasValues, leavesOpen } from '../nearness.js';
import { pointsBack } from './denial-behind.js';

/**
 * What somebody alleges right before another answers it by saying the opposite of a claim: `claimed that wages
 * were paid late`, before `disputed that, saying that everybody was paid on time`. Undefined where nobody does.
 *
 * @param answer what comes nearest to the claim
 */
export function claimAnswered(claim: Statement, answer: Judged): Judged | undefined {
  const { told } = answer;
  if (!told?.speaker || leavesOpen(claim) || !pointsBack(answer.candidate)) return undefined;
  const { source } = answer.candidate;
  const before = source.sentences.find((one) => source.sentenceAfter(one) === told.sentence);
  if (before?.paragraph !== told.sentence.paragraph) return undefined;
  const candidate = { ...answer.candidate, sentence: before };
  const alleged = source
    .facingOf(before)
    .find(
      (one) =>
        one.merelySaid &&
        one.polarity === claim.polarity &&
        one.speaker?.entity !== told.speaker?.entity &&
        areClose(one.terms, claim.terms),
    );
  if (!alleged || !hasValues(claim, candidate)) return undefined;
  return {
    ...{ verdict: 'not in the story', status: 'alleged', score: answer.score },
    ...{ contrasts: [], marks: [], candidate, told: alleged },
  };
}
