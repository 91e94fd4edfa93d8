import { isNegated } from '../../grammar/negation.js';
import { prepositionOf } from '../../grammar/preposition.js';
import { childrenOf, type SyntaxNode } from '../../grammar/tree.js';

/** What goes on for a time: who `did not stay until May` had left before. */
const LASTING =
  /^(?:last|stay|wait|remain|continue|live|survive|keep|go|run|hold|endure|hang|linger|persist|sleep|rest)$/u;

/** Whether a predicate is denied by a word of its own, for good and not until something else. */
export const isDenied = (node: SyntaxNode, words: readonly SyntaxNode[]): boolean =>
  isNegated(node, words) && !isDoneThen(node);

/**
 * `did not open until 1932`: with `until` what is denied of the time before happened then. What is still to
 * come, and what goes on for a time, is denied all the same.
 */
function isDoneThen(node: SyntaxNode): boolean {
  const isNot = childrenOf(node, 'advmod').some(({ lower }) => /^(?:not|n't)$/u.test(lower));
  if (!isNot || LASTING.test(node.lemma) || !isPast(node)) return false;
  return childrenOf(node, 'obl', 'advcl').some(
    (one) =>
      one.index > node.index &&
      (/^(?:until|till)$/u.test(prepositionOf(one)) ||
        childrenOf(one, 'mark').some(({ lower }) => /^(?:until|till)$/u.test(lower))),
  );
}

/** In the past by an auxiliary: `did not`, `was not`, `had not`. */
const isPast = (node: SyntaxNode): boolean =>
  childrenOf(node, 'aux', 'cop').some(({ lower }) => /^(?:did|was|were|had)$/u.test(lower)) &&
  !childrenOf(node, 'aux').some(({ xpos }) => xpos === 'MD');
