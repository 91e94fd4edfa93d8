import { subtree, type SyntaxNode } from './tree.js';

/** The words that join a noun phrase to what it hangs from: `with`, `because of`, `ahead of`. */
export function prepositionOf(node: SyntaxNode): string {
  let joined = '';
  for (const child of node.children) {
    if (child.base !== 'case' || child.index >= node.index) continue;
    for (const { lower } of child.children.length === 0 ? [child] : subtree(child)) {
      joined = joined === '' ? lower : `${joined} ${lower}`;
    }
  }
  return joined;
}
