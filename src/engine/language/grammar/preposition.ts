import { subtree, type SyntaxNode } from './tree.js';

/** The words that join a noun phrase to what it hangs from: `with`, `because of`, `ahead of`. */
export function prepositionOf(node: SyntaxNode): string {
  return node.children
    .filter(({ base, index }) => base === 'case' && index < node.index)
    .flatMap((word) => subtree(word).map(({ lower }) => lower))
    .join(' ');
}
