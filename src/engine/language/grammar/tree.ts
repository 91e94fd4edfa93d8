import type { SyntaxToken } from '../syntax/token.js';

/** A token in its dependency tree, with the tokens that hang from it in the order of the text. */
export interface SyntaxNode extends SyntaxToken {
  readonly index: number;
  readonly parent: SyntaxNode | undefined;
  readonly children: readonly SyntaxNode[];
  /** The form in lower case. */
  readonly lower: string;
  /** The relation without its subtype: `nsubj` of `nsubj:pass`. */
  readonly base: string;
}

interface Growing extends SyntaxNode {
  parent: SyntaxNode | undefined;
  readonly children: SyntaxNode[];
}

/** The nodes of a sentence, in the order of the text. */
export function syntaxTree(tokens: readonly SyntaxToken[]): readonly SyntaxNode[] {
  const nodes = tokens.map(nodeOf);
  for (const node of nodes) {
    const parent = nodes[node.head];
    if (!parent || parent === node) continue;
    node.parent = parent;
    parent.children.push(node);
  }
  return nodes;
}

/** Field by field: spread, tokens that were put right would each give their node a shape of its own. */
function nodeOf(
  { start, end, text, lemma, upos, xpos, head, relation }: SyntaxToken,
  index: number,
): Growing {
  return {
    start,
    end,
    text,
    xpos,
    lemma,
    upos,
    head,
    relation,
    index,
    parent: undefined,
    children: [],
    lower: text.toLowerCase().replace('’', "'"),
    base: baseOf(relation),
  };
}

function baseOf(relation: string): string {
  const colon = relation.indexOf(':');
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** The first child with one of some relations, with their subtype or without. */
export function childOf(node: SyntaxNode, ...relations: string[]): SyntaxNode | undefined {
  for (const child of node.children) if (isRelated(child, relations)) return child;
  return undefined;
}

/** The children with one of some relations. */
export function childrenOf(node: SyntaxNode, ...relations: string[]): readonly SyntaxNode[] {
  return node.children.filter((child) => isRelated(child, relations));
}

function isRelated({ base, relation }: SyntaxNode, relations: readonly string[]): boolean {
  return relations.includes(base) || (relation !== base && relations.includes(relation));
}

/** A node and all below it that `keep` lets through, with what hangs from them, in the text's order. */
export function subtree(
  node: SyntaxNode,
  keep: (child: SyntaxNode) => boolean = () => true,
): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  addSubtree(node, keep, found);
  // Most trees have no arcs that cross, and are in order.
  return isInOrder(found) ? found : found.sort((a, b) => a.index - b.index);
}

function addSubtree(
  node: SyntaxNode,
  keep: (child: SyntaxNode) => boolean,
  found: SyntaxNode[],
): void {
  let isAdded = false;
  for (const child of node.children) {
    if (!isAdded && child.index > node.index) {
      found.push(node);
      isAdded = true;
    }
    if (keep(child)) addSubtree(child, keep, found);
  }
  if (!isAdded) found.push(node);
}

const isInOrder = (nodes: readonly SyntaxNode[]): boolean =>
  nodes.every(({ index }, at) => at === 0 || index > (nodes[at - 1]?.index ?? -1));
