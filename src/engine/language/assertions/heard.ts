import { WordList } from '../../data/index.js';
import { isPassive } from '../grammar/predicates.js';
import { prepositionOf } from '../grammar/preposition.js';
import { subjectOf } from '../grammar/subjects.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';

const HEARING = new WordList('speakers/hearing-bodies.txt');

/** `the court heard that`, `the jury was told that`: whether a verb reports what others said before a body. */
export function isHeardByBody(verb: SyntaxNode): boolean {
  const isTold = /^(?:tell|inform)$/u.test(verb.lemma) && isPassive(verb);
  if (verb.upos !== 'VERB' || !(isTold || (verb.lemma === 'hear' && !isPassive(verb))))
    return false;
  const subject = subjectOf(verb);
  return (
    subject !== undefined &&
    [subject, ...childrenOf(subject, 'flat')].some(({ lower }) => HEARING.has(lower))
  );
}

/** What nobody in particular says: `rumour has it that`, `according to legend`. */
const HEARSAY = new WordList('assertions/hearsay-nouns.txt');

/** `legend has it that he fled` */
export const isHearsay = (verb: SyntaxNode): boolean =>
  verb.lemma === 'have' &&
  childOf(verb, 'obj', 'expl')?.lower === 'it' &&
  HEARSAY.has(subjectOf(verb)?.lower ?? '');

/** `according to legend, he fled` */
export const isOfHearsay = (predicate: SyntaxNode): boolean =>
  childrenOf(predicate, 'obl').some(
    (one) =>
      prepositionOf(one) === 'according to' &&
      HEARSAY.has(one.lower) &&
      childOf(one, 'det', 'nmod') === undefined,
  );

/** Who told it, where somebody is named: `heard from a doctor that`, `was told by the police that`. */
export const tellerBefore = (verb: SyntaxNode): SyntaxNode | undefined =>
  childOf(verb, 'obl:agent') ??
  childrenOf(verb, 'obl').find((one) => /^(?:by|from)$/u.test(prepositionOf(one)));
