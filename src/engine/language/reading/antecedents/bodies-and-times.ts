import type { Mention } from '../../coreference/mention.js';
import type { Anaphor } from '../../coreference/resolve.js';
import { OFFICERS } from '../../entities/officers.js';
import { TIME_UNITS } from '../../grammar/time-units.js';
import { prepositionOf } from '../../grammar/preposition.js';
import type { SyntaxNode } from '../../grammar/tree.js';
import type { Fitting } from '../nearest-named.js';

const SEASONS = /^(?:autumn|fall|season|spring|summer|winter)$/u;

/** `It was our best summer`: what is a time is no body, and nothing before it. */
export const isNoTime = ({ pronoun, head: { parent, relation } }: Mention): boolean =>
  pronoun === 'it' &&
  relation === 'nsubj' &&
  parent?.upos === 'NOUN' &&
  (TIME_UNITS.has(parent.lemma) || SEASONS.test(parent.lemma));

/** Whoever is accused is spoken of: `Beijing accused Acme of fraud, a claim that the company denied`. */
export const isAccused = ({ base, parent }: SyntaxNode): boolean =>
  base === 'obj' && /^(?:accuse|blame|charge|fine|sue|suspect)$/u.test(parent?.lemma ?? '');

/** `Ada Weil, its head of health`: what has officers is a body, and no price. */
export const hasOfficer = ({ pronoun, head: { parent, relation } }: Mention): boolean =>
  pronoun === 'it' &&
  relation === 'nmod:poss' &&
  parent !== undefined &&
  (OFFICERS.has(parent.lower) ||
    (parent.base === 'appos' && /^(?:chief|head)$/u.test(parent.lower)));

/** `a bid by the fund Acme Partners`: named in passing. */
export function isBehindBy(head: SyntaxNode): boolean {
  let at: SyntaxNode | undefined = head;
  while (at && /^(?:appos|compound|flat)$/u.test(at.base)) at = at.parent;
  return at?.base === 'nmod' && prepositionOf(at) === 'by';
}

/** `the company` of `accused Acme of fraud, a claim that the company denied`: where it stands among the candidates. */
export const accusedBeside = (
  { mention }: Anaphor,
  fitting: readonly Fitting[],
): number | undefined =>
  fitting.find(
    ({ candidate: { mention: own }, entity }) =>
      entity !== undefined && own.sentence === mention.sentence && isAccused(own.head),
  )?.at;
