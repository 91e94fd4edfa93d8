import type { Statement } from '../../alignment/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judged } from '../checked-statement.js';
import { denialBehind } from './denial-behind.js';
import { deniedNearby } from './denied-nearby.js';

/** What is alleged so is told with less of a claim's words where somebody denies it. */
const SHARE_DENIED = 0.5;
/** A claim of somebody comes at least so near to what is checked. */
const NEAR = 0.6;

/**
 * The other side of what a story only reports: of an allegation, the sentence in which somebody denies
 * it, and of a denial, that in which somebody alleges it. One without the other would be half the story.
 *
 * @param judged what each statement near the claim says to it.
 */
export function otherSideOf(
  found: Judged,
  claim: Statement,
  judged: readonly Judged[],
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  if (found.verdict !== 'not in the story') return undefined;
  const elsewhere = ({ candidate }: Judged): boolean =>
    candidate.sentence !== found.candidate.sentence;
  if (found.status === 'alleged') {
    const others = candidates.filter(({ sentence }) => sentence !== found.candidate.sentence);
    const denied = judged.find((one) => one.status === 'denied' && elsewhere(one));
    return denied ?? deniedNearby(claim, others, SHARE_DENIED) ?? denialBehind(found);
  }
  return found.status === 'denied'
    ? judged.find((one) => one.status === 'alleged' && one.score >= NEAR && elsewhere(one))
    : undefined;
}
