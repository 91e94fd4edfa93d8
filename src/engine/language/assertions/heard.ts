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

/** Who told it, where somebody is named: `heard from a doctor that`, `was told by the police that`. */
export const tellerBefore = (verb: SyntaxNode): SyntaxNode | undefined =>
  childOf(verb, 'obl:agent') ??
  childrenOf(verb, 'obl').find((one) => /^(?:by|from)$/u.test(prepositionOf(one)));
