import { type SyntaxNode, synonymsOf, stem } from '../../language/index.js';

const WH = /^(?:who|whom|whose|what|which|where|when|why|how)$/u;

/** What the gap of a question hangs from, and as what: `who` of `Who sold the mill?` is the subject of `sold`. */
export interface Gap {
  readonly isHead: (node: SyntaxNode | undefined, askedOf: (node: SyntaxNode) => number) => boolean;
  readonly isFilledBy: (node: SyntaxNode, askedOf: (node: SyntaxNode) => number) => boolean;
}

/** Roles as they are in the active voice. */
function roleOf({ base, relation }: SyntaxNode): string {
  if (relation === 'nsubj:pass') return 'obj';
  return relation === 'obl:agent' ? 'nsubj' : base;
}

/** @param nodes the tree of the question */
export function readGap(nodes: readonly SyntaxNode[]): Gap | undefined {
  let gap = nodes.find(({ lower }) => WH.test(lower));
  // `which mill`, `how many people`: the phrase is the gap.
  while (
    gap?.parent &&
    /^(?:det|nummod|amod|advmod|nmod)$/u.test(gap.base) &&
    !isVerbal(gap.parent)
  )
    gap = gap.parent;
  if (!gap) return undefined;
  const head = gap.parent ?? gap;
  const stems = new Set([stem(head.lower), ...synonymsOf(stem(head.lower))]);
  const role = gap.parent ? roleOf(gap) : 'nsubj';
  const isHead: Gap['isHead'] = (node, askedOf) =>
    node !== undefined &&
    (stems.has(stem(node.lower)) || (node.upos === head.upos && askedOf(node) > 0));
  return {
    isHead,
    isFilledBy: (node, askedOf) => isHead(node.parent, askedOf) && roleOf(node) === role,
  };
}

const isVerbal = ({ upos }: SyntaxNode): boolean => upos === 'VERB' || upos === 'AUX';
