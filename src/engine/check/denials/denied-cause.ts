import { type Part, type Statement } from '../../alignment/index.js';
import { once, WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { CandidateSentence } from '../candidate-sentences.js';
import type { Judged } from '../checked-statement.js';
import { areClose } from '../nearness.js';

const OF_CAUSE = once(
  () => new Set(Array.from(new WordList('alignment/words-of-cause.txt'), stem)),
);
/** What says both deed and cause tells this much of a claim, whatever other words it has. */
const TOLD = 0.5;
const BECAUSE = /^(?:because|due|owing|thanks)$/u;

/**
 * Where a claim says why something was done (`closed the plant because of the bid`) and somebody denies just
 * that tie (`denied that the closure was connected with the bid`); undefined where nobody does.
 */
export function deniedCause(
  claim: Statement,
  candidates: readonly CandidateSentence[],
): Judged | undefined {
  const cause = claim.parts.find(({ link }) => BECAUSE.test(link ?? ''));
  if (!cause || claim.polarity === 'denied') return undefined;
  for (const candidate of candidates) {
    const { source, sentence, share } = candidate;
    const told = source.statementsOf(sentence).find((one) => {
      const isDenied = one.status === 'denied' || (one.polarity === 'denied' && one.merelySaid);
      return isDenied && ties(one, claim.terms, cause);
    });
    if (told)
      return {
        ...{ verdict: 'not in the story', status: 'denied', score: Math.max(share, TOLD) },
        ...{ contrasts: [], marks: [], candidate, told },
      };
  }
  return undefined;
}

/** Whether a statement ties a deed to a cause. */
function ties({ terms, parts }: Statement, deed: readonly string[], cause: Part): boolean {
  const words = [...terms, ...parts.flatMap(({ headItem }) => headItem?.terms ?? [])];
  return (
    words.some((term) => OF_CAUSE().has(term)) &&
    parts.some((part) => isFor(part, deed)) &&
    parts.some((part) => isFor(part, cause.headItem?.terms ?? []))
  );
}

const isFor = ({ headItem }: Part, terms: readonly string[]): boolean =>
  headItem !== undefined && areClose(headItem.terms, terms);
