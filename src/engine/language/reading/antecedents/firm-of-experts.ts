import type { Anaphor } from '../../coreference/resolve.js';
import { FIRM_NOUNS } from '../../entities/anaphor-words.js';
import { dominates } from '../../grammar/ancestry.js';
import { prepositionOf } from '../../grammar/preposition.js';
import type { SyntaxNode } from '../../grammar/tree.js';
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
      !isSpokenOfBy(other.head.parent, mention.head) &&
      entity?.kind === 'organisation' &&
      prepositionOf(other.head) === 'at' &&
      EXPERTS.test(other.head.parent?.lemma ?? ''),
  )?.at;
}

/** `Analysts at Harcourt Lane had expected the firm to sell`: they speak of another one. */
const isSpokenOfBy = (expert: SyntaxNode | undefined, noun: SyntaxNode): boolean =>
  expert?.base === 'nsubj' && expert.parent !== undefined && dominates(expert.parent, noun);
