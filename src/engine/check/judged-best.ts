import { rewordingsOf, type Statement } from '../alignment/index.js';
import type { CandidateSentence } from './candidate-sentences.js';
import type { Judged } from './checked-statement.js';
import { claimAnswered } from './denials/claim-answered.js';
import { deniedCause } from './denials/denied-cause.js';
import { deniedNearby } from './denials/denied-nearby.js';
import { disputed } from './denials/disputed.js';
import { otherSideOf } from './denials/other-side.js';
import { hedgedNearby } from './hedged-nearby.js';
import { judgedIn } from './judged-in.js';
import type { Verdict } from './types.js';

/** What words in common count where what is said of them is not. */
const SHARED_WORDS = 0.7;
/** What one sentence supports another may not contradict. */
const TELLING: readonly Verdict[] = ['supported', 'contradicted', 'not in the story'];

/** The best that some sentences say to a statement of a claim. */
export function judgedBest(
  statement: Statement,
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  const worded = [statement, ...rewordingsOf(statement)];
  const judged = candidates.flatMap((candidate) =>
    worded.flatMap((one) => judgedIn(one, candidate)),
  );
  const [best] = [...judged].sort(
    (a, b) => TELLING.indexOf(a.verdict) - TELLING.indexOf(b.verdict) || b.score - a.score,
  );
  const found = disputed(statement, judged, best) ?? best ?? nearest(candidates);
  const isOpen = found?.verdict === 'not in the story' && found.status === undefined;
  const denied = isOpen
    ? (deniedNearby(statement, candidates) ??
      deniedCause(statement, candidates) ??
      hedgedNearby(statement, candidates))
    : undefined;
  const told =
    denied ?? (found && !isReported(found) ? claimAnswered(statement, found) : undefined) ?? found;
  const otherSide = told && otherSideOf(told, statement, judged, candidates);
  return told && otherSide ? { ...told, otherSide } : told;
}

const isReported = ({ verdict, status }: Judged): boolean =>
  verdict === 'supported' || (status !== undefined && status !== 'denied');

/** What comes nearest by its words where no statement is alike. */
function nearest([candidate]: readonly CandidateSentence[]): Judged | undefined {
  if (!candidate) return undefined;
  const score = candidate.share * SHARED_WORDS;
  return { verdict: 'not in the story', score, contrasts: [], marks: [], candidate };
}
