import type { SyntaxNode } from './tree.js';

/** Whether a node is an ancestor of another, or the same. */
export function dominates(ancestor: SyntaxNode, node: SyntaxNode): boolean {
  for (let at: SyntaxNode | undefined = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

const CLAUSES = new Set(['root', 'acl', 'advcl', 'ccomp', 'xcomp', 'parataxis', 'csubj']);

/** The head of the clause that a node stands in; undefined for the head of the sentence. */
export function clauseOf(node: SyntaxNode): SyntaxNode | undefined {
  let at = node.parent;
  while (at && at.upos !== 'VERB' && at.upos !== 'AUX' && !CLAUSES.has(at.base)) at = at.parent;
  return at;
}
