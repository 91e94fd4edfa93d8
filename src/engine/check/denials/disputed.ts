import type { Statement } from '../../alignment/index.js';
import type { CheckedStatement, Judged } from '../checked-statement.js';
import { areClose } from '../nearness.js';

/** So much of a claim has what somebody else says the same. */
const AS_SAID = 0.8;
/** So much where the other only says that it is not so. */
const AS_TOLD = 0.6;

/**
 * What somebody says just so, and another sentence contradicts less surely, or only as what somebody else says: it
 * is open who is right. Undefined where nobody does.
 *
 * @param best what is told most surely
 */
export function disputed(
  claim: Statement,
  judged: readonly Judged[],
  best: Judged | undefined,
): Judged | undefined {
  if (best?.verdict !== 'contradicted') return undefined;
  const least = best.told?.merelySaid ? AS_SAID : best.score;
  return (
    judged.find(({ status, told, score }) => status && told?.merelySaid && score > least) ??
    saidByAnother(claim, judged, best)
  );
}

const OPEN = { verdict: 'not in the story', contrasts: [], marks: [] } as const;

/** `The Courier reported that it would close`, where its chief says that there is no such plan. */
function saidByAnother(
  { polarity, terms }: Statement,
  judged: readonly Judged[],
  denied: Judged,
): Judged | undefined {
  const { told: denial, candidate } = denied;
  if (!denial?.merelySaid || denial.polarity === polarity) return undefined;
  const other = judged.find(
    ({ told, score, candidate: { sentence } }) =>
      told?.merelySaid === true &&
      told.polarity === polarity &&
      told.speaker?.entity !== denial.speaker?.entity &&
      sentence !== candidate.sentence &&
      score >= AS_TOLD &&
      areClose(terms, told.terms),
  );
  if (!other) return undefined;
  return {
    ...other,
    ...OPEN,
    status: 'alleged',
    otherSide: { ...denied, ...OPEN, status: 'denied' },
  };
}

/** Of `plans to close it` the plan is denied by who denies that it will close, where that is open. */
export function withDisputed(deciders: readonly CheckedStatement[]): readonly CheckedStatement[] {
  const open = deciders.flatMap(({ judged }) =>
    judged?.otherSide && judged.status === 'alleged' ? [judged.otherSide.candidate.sentence] : [],
  );
  return deciders.map((decider) => {
    const { judged } = decider;
    const isOpen =
      judged?.verdict === 'contradicted' &&
      judged.told?.merelySaid === true &&
      open.includes(judged.candidate.sentence);
    return isOpen ? { ...decider, judged: { ...judged, ...OPEN, status: 'denied' } } : decider;
  });
}
