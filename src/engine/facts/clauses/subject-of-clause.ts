import { childOf, childrenOf, predicateAt, type SyntaxNode } from '../../language/index.js';

/**
 * Whether a reader may take a noun phrase for the subject of a verb: a parser that an apposition between
 * commas leads astray takes one from behind or before another verb.
 */
export function isSubject(
  head: SyntaxNode,
  node: SyntaxNode,
  words: readonly SyntaxNode[],
): boolean {
  const { parent } = node;
  if (head.parent === node) {
    return !(
      parent &&
      predicateAt(parent) &&
      parent.index > head.index &&
      parent.index < node.index
    );
  }
  if (node.base !== 'conj' || !parent) return true;
  const joined = rowOf(parent).some((one) => childOf(one, 'cc') !== undefined);
  return joined && !followsApposition(node, words) && !isBehindOther(node, parent, words);
}

/** All that is joined to a predicate, also where a parser joins the third to the second. */
const rowOf = (first: SyntaxNode): readonly SyntaxNode[] =>
  childrenOf(first, 'conj').flatMap((one) => [one, ...rowOf(one)]);

/** `Acme left; the clerk confirmed it, but said …`: the nearest verb with a subject lends its own. */
const isBehindOther = (
  node: SyntaxNode,
  parent: SyntaxNode,
  words: readonly SyntaxNode[],
): boolean =>
  words
    .slice(parent.index + 1, node.index)
    .some(
      (word) =>
        /^(?:conj|parataxis)$/u.test(word.base) &&
        predicateAt(word) !== undefined &&
        childOf(word, 'nsubj') !== undefined,
    );

/** `…, the clerk, left`: the words between commas right before a verb are its subject's. */
function followsApposition(node: SyntaxNode, words: readonly SyntaxNode[]): boolean {
  const first = verbStart(node);
  if (words[first - 1]?.text !== ',') return false;
  let at = words[first - 2];
  while (at && at.base !== 'appos' && !predicateAt(at)) at = at.parent;
  return at?.base === 'appos';
}

const verbStart = (node: SyntaxNode): number =>
  Math.min(
    node.index,
    ...node.children
      .filter(({ base }) => base === 'aux' || base === 'advmod')
      .map(({ index }) => index),
  );
