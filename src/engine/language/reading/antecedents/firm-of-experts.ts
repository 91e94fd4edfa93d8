import type { Anaphor } from '../../coreference/resolve.js';
import { FIRM_NOUNS } from '../../entities/anaphor-words.js';
import { prepositionOf } from '../../grammar/preposition.js';
import type { Fitting } from '../nearest-named.js';

/** They work at firms, and are cited for what they know. */
const EXPERTS =
  /^(?:accountant|adviser|advisor|analyst|auditor|banker|broker|consultant|economist|lawyer|solicitor|strategist|trader)$/u;

/** `Analysts at Harcourt Lane said so. Ada Holm, who leads research at the firm`: the firm is theirs, and none that they speak of. */
export function firmOfExperts(
  { mention }: Anaphor,
  fitting: readonly Fitting[],
): number | undefined {
  if (!FIRM_NOUNS.has(mention.head.lower)) return undefined;
  return fitting.find(
    ({ candidate: { mention: other }, entity }) =>
      mention.sentence - other.sentence <= 1 &&
      entity?.kind === 'organisation' &&
      prepositionOf(other.head) === 'at' &&
      EXPERTS.test(other.head.parent?.lemma ?? ''),
  )?.at;
}
