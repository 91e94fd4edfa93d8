import type { Anaphor } from '../../coreference/resolve.js';
import { prepositionOf } from '../../grammar/preposition.js';
import type { Fitting } from '../nearest-named.js';

/**
 * The candidates without the place where something was done, where `it` has something done to it and may be
 * what was: of `Acme bought a mill in Finland. It paid $90 million for it` the mill.
 */
export function withoutScenes(
  { mention: { head, pronoun } }: Anaphor,
  fitting: readonly Fitting[],
): readonly Fitting[] {
  const isDoneTo = pronoun === 'it' && /^(?:obj|obl|nsubj:pass)$/u.test(head.relation);
  if (!isDoneTo) return fitting;
  const objects = fitting.filter(({ candidate: { mention } }) => mention.head.relation === 'obj');
  return fitting.filter(
    ({ candidate: { mention }, entity }) =>
      entity?.kind !== 'place' ||
      prepositionOf(mention.head) !== 'in' ||
      !objects.some(({ candidate }) => candidate.mention.sentence === mention.sentence),
  );
}
