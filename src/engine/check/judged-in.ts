import { alignStatements, type Statement } from '../alignment/index.js';
import type { CandidateSentence } from './candidate-sentences.js';
import type { Judged } from './checked-statement.js';
import { judge, type Judgement } from './judge.js';
import { hasValues } from './nearness.js';
import { withOwnFigures } from './figures/paired.js';
import { withLinksAsTold } from './opposites/other-links.js';
import { withPhrasesAsTold } from './opposites/turned-phrases.js';
import { heldStandard, withStandard } from './standard/held-standard.js';
import { isVerbatim } from './verbatim.js';

const VERBATIM: Judgement = { verdict: 'supported', score: 1, contrasts: [], marks: [] };

/** What each statement of a sentence says to one of a claim; those that tell of something else are left out. */
export function judgedIn(claim: Statement, candidate: CandidateSentence): Judged[] {
  const { date } = candidate.source.story;
  const held = heldStandard(claim, candidate);
  return candidate.source.facingOf(candidate.sentence).flatMap((told) => {
    if (isVerbatim(claim, told)) return [{ ...VERBATIM, candidate, told }];
    const alignment = alignStatements(claim, told, date);
    const judged = alignment && withLinksAsTold(judge(alignment, date), alignment);
    if (!judged) return [];
    const whole = held ? withStandard(judged, held, claim, told) : judged;
    const figured = withOwnFigures(whole, claim, candidate);
    const own = withPhrasesAsTold(figured, claim, candidate);
    return [{ ...withHeardValues(own, claim, candidate), candidate, told }];
  });
}

/** What is told without the claim's sum or time is not reported to be so much, or then. */
function withHeardValues(
  judged: Judgement,
  claim: Statement,
  candidate: CandidateSentence,
): Judgement {
  if (!judged.status || judged.status === 'denied' || hasValues(claim, candidate)) return judged;
  const { status: _unheard, ...open } = judged;
  return open;
}
