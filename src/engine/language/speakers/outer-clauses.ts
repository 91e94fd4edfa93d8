import { subjectOf } from '../grammar/subjects.js';
import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';
import { isSaying, isThinking, reports } from './saying.js';

/** What stands for all that is said: `what she said was that`; `the reason she gave` stands for a reason. */
const SUCH = /^(?:what|all|thing|best|least|most|everything|something)$/u;

/** The noun that a whole clause is said to be: `guess` in `my guess is that he fled`. */
export const outerSubject = (clause: SyntaxNode): SyntaxNode | undefined =>
  clause.children.find(({ relation }) => relation === 'nsubj:outer');

/**
 * The word that reports a clause which a noun is said to be: the noun (`her view was that`), or the verb of
 * its clause (`what she said was that`, `all I know is that`).
 */
export function outerReport(clause: SyntaxNode): SyntaxNode | undefined {
  const noun = outerSubject(clause);
  if (!noun) return undefined;
  const said = SUCH.test(noun.lower)
    ? childrenOf(noun, 'acl').find((one) => isReported(one) && subjectOf(one) !== undefined)
    : undefined;
  if (said) return said;
  return reports(noun) && childOf(noun, 'nmod', 'nmod:poss') ? noun : undefined;
}

/** Whether a verb reports what it has no words for in its own clause. */
const isReported = (verb: SyntaxNode): boolean =>
  (isSaying(verb) || isThinking(verb)) && !childOf(verb, 'ccomp', 'xcomp', 'obl');
