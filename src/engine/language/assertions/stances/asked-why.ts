import type { SyntaxNode } from '../../grammar/tree.js';
import { asksWhy } from '../governors.js';

/** `explain why it had paid`, where a parser may hang `why` from the verb above. */
export const isLedByWhy = (node: SyntaxNode, parent: SyntaxNode): boolean =>
  asksWhy(node) ||
  parent.children.some(
    ({ lower, index }) => lower === 'why' && index > parent.index && index < node.index,
  );
