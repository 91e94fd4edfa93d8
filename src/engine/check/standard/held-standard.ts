import type { Statement } from '../../alignment/index.js';
import { overlaps, type Span } from '../../document/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judgement } from '../judge.js';
import { type Compared, comparedIn, type Held, heldAgainst } from './compared.js';

/** A claim's comparison beside that of a story's sentence, where it has one. */
export interface HeldStandard {
  readonly held: Held;
  readonly claimed: Compared;
  readonly told: Compared | undefined;
}

/** How the comparison that a claim's statement makes stands to a sentence; undefined where it makes none. */
export function heldStandard(
  claim: Statement,
  { source, sentence }: CandidateSentence,
): HeldStandard | undefined {
  const claimed = comparedIn(claim.source, claim.sentence).find(({ span }) => isIn(span, claim));
  if (!claimed) return undefined;
  const all = comparedIn(source, sentence).map((told) => ({
    ...{ claimed, told, held: heldAgainst(claimed, told) },
  }));
  return (
    all.find(({ held }) => held !== 'unlike') ??
    all[0] ?? { ...{ claimed, told: undefined, held: 'unlike' } }
  );
}

/** What a statement comes to where what is compared with what is held against the story's as well. */
export function withStandard(
  judged: Judgement,
  { held, claimed, told: other }: HeldStandard,
  claim: Statement,
  told: Statement,
): Judgement {
  const { verdict, score, status } = judged;
  const open: Judgement = { verdict: 'not in the story', score, contrasts: [], marks: [] };
  const isPlain = [claim, told].every(
    (one) => one.polarity === 'affirmed' && one.status === undefined && !one.speaker,
  );
  if (!other || held === 'unlike') return verdict === 'supported' || other ? open : judged;
  if (!isIn(other.span, told) || !isPlain || told.future !== claim.future)
    return held === 'turned' ? open : judged;
  if (held === 'same')
    return verdict === 'supported' || status ? judged : { ...open, verdict: 'supported' };
  const contrasts = [{ claimed: claimed.span, told: other.span }];
  return { ...open, verdict: 'contradicted', contrasts, marks: [other.span] };
}

const isIn = (span: Span, { predicate, parts }: Statement): boolean =>
  [predicate, ...parts].some((one) => overlaps(one, span));
