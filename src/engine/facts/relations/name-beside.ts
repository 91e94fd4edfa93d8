import { childrenOf, prepositionOf, type SyntaxNode } from '../../language/index.js';

const NAMING = /^(?:call|name|know|dub)$/u;
const BELOW = /^(?:appos|flat)$/u;
const ABOVE = /^(?:appos|flat|nmod:desc)$/u;

/**
 * The words beside a noun that mean the same: `an accountant, Greta Olsen`, `the union, a body of 400 dockers`,
 * `a firm called Acme`.
 */
export function wordsBeside(head: SyntaxNode): readonly SyntaxNode[] {
  const called = childrenOf(head, 'acl')
    .filter(({ lemma }) => NAMING.test(lemma))
    .flatMap((verb) => childrenOf(verb, 'obj', 'xcomp', 'obl'));
  const below = head.children.filter(
    (child) => BELOW.test(child.relation) || isNameRightBehind(child),
  );
  const above = ABOVE.test(head.relation) && head.parent ? [head.parent] : [];
  const others = above.flatMap((word) =>
    word.children.filter(({ relation }) => BELOW.test(relation)),
  );
  return [...below, ...called, ...above, ...others.filter((word) => word !== head)];
}

/** `the bakery group Venn Foods`, where a parser sees no apposition. */
export const isNameRightBehind = (child: SyntaxNode): boolean =>
  child.base === 'nmod' &&
  child.relation !== 'nmod:poss' &&
  child.upos === 'PROPN' &&
  child.parent?.upos === 'NOUN' &&
  child.parent.index < child.index &&
  prepositionOf(child) === '';
