import type { Alignment, Part, SourceText } from '../../alignment/index.js';
import { isAskedFor } from './gap-part.js';

/** From here on the verb is the one asked for. */
const SAME_VERB = 0.8;

/**
 * Whether what is asked for is only told as what is not so: `Where did Olsen sign it?` by a passage that
 * says that Olsen did not sign it.
 *
 * @param alignments of the question's statements with those of the passage
 */
export function isRefuted(asked: SourceText, alignments: readonly Alignment[]): boolean {
  const ofVerb = alignments.filter(
    ({ predicate }) => predicate.relation === 'same' && predicate.strength >= SAME_VERB,
  );
  return (
    ofVerb.some((one) => refutes(one, asked)) &&
    ofVerb.every(({ told }) => told.polarity === 'denied')
  );
}

const LIMIT = /^(?:before|till|until)$/u;

function refutes({ claim, told, parts }: Alignment, asked: SourceText): boolean {
  if (claim.polarity === 'denied' || told.polarity !== 'denied') return false;
  // What somebody denies may be so.
  if (told.status !== undefined && told.status !== 'planned') return false;
  // `It will not reopen until March` tells when it will.
  if (told.parts.some(({ role, link }) => role === 'time' && LIMIT.test(link ?? ''))) return false;
  // `Nobody was hurt` tells who was.
  if (told.parts.some(isNobody)) return false;
  return parts.every(({ part, fit }) => fit?.relation === 'same' || isAskedFor(part, asked));
}

const isNobody = ({ nobody }: Part): boolean => nobody;
