import { WordList } from '../../../data/index.js';
import { dominates } from '../../grammar/ancestry.js';
import { childOf, type SyntaxNode } from '../../grammar/tree.js';

/** Before whom a case is put. */
const HEARING = new WordList('speakers/hearing-bodies.txt');

/**
 * Whether a noun is only before whom that is told in which a pronoun stands: `The court heard that its chairman had
 * left` is not about the chairman of the court.
 */
export function onlyHears(noun: SyntaxNode, pronoun: SyntaxNode): boolean {
  const verb = noun.base === 'nsubj' ? noun.parent : undefined;
  const isHearing =
    verb?.lemma === 'hear' || (verb?.lemma === 'tell' && noun.relation === 'nsubj:pass');
  if (!verb || !isHearing || !HEARING.has(noun.lower)) return false;
  const told = childOf(verb, 'ccomp');
  return told !== undefined && dominates(told, pronoun);
}
