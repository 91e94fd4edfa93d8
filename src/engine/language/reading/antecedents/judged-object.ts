import { WordList } from '../../../data/index.js';
import type { Anaphor } from '../../coreference/resolve.js';
import { childOf } from '../../grammar/tree.js';
import type { Fitting } from '../nearest-named.js';

/** Verbs for what is done because of what its object is like. */
const JUDGING = new WordList('coreference/judging-verbs.txt');

/**
 * What `it` is where a clause says why something was turned down or praised: the thing, and not who did so.
 * `The committee rejected the plan because it was too dear.`
 *
 * @returns where it stands among the candidates
 */
export function judgedObject(
  { mention: { head, pronoun } }: Anaphor,
  fitting: readonly Fitting[],
): number | undefined {
  const reason = head.relation === 'nsubj' ? head.parent : undefined;
  const verb = reason?.base === 'advcl' ? reason.parent : undefined;
  if (!/^(?:it|they)$/u.test(pronoun ?? '') || !reason || !verb) return undefined;
  const isReason = /^(?:because|as|since)$/u.test(childOf(reason, 'mark')?.lower ?? '');
  const isState = childOf(reason, 'cop') !== undefined;
  if (!isReason || !isState || !JUDGING.has(verb.lemma)) return undefined;
  const isObject = /^(?:obj|nsubj:pass)$/u;
  return fitting.find(
    ({ candidate: { mention } }) =>
      mention.head.parent === verb && isObject.test(mention.head.relation),
  )?.at;
}
