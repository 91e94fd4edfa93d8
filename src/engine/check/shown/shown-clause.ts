import type { Statement } from '../../alignment/index.js';
import { covers, type Span } from '../../document/index.js';
import { childOf, subtree, type SyntaxNode } from '../../language/index.js';
import { shownWhole } from './shown.js';

/** What no clause begins or ends with. */
const EDGES = /^(?:cc|mark|punct)$/u;

/** How what is said, or what is done so, hangs from the verb that tells it. */
const CONTENT = /^(?:ccomp|xcomp|csubj)$/u;

/**
 * A statement as a reader should see it beside others of its sentence: its clause without theirs, `was freed in
 * ten days` of `ran aground and was freed in ten days`.
 *
 * @param others of the sentence; those that its own clause hangs from are left aside
 */
export function shownClause(statement: Statement, others: readonly Statement[]): Span {
  const own = nodeOf(statement);
  const whole = shownWhole(statement);
  if (!own) return whole;
  const heads = new Set(others.flatMap((other) => nodeOf(other) ?? []));
  const node = withReport(own, heads);
  const apart = new Set(
    [...heads]
      .filter((head) => head !== own && isAbove(node, head))
      // What somebody says belongs to that they say it.
      .filter(({ parent, base }) => !(statement.governs && parent === own && CONTENT.test(base)))
      .flatMap((head) => subtree(head)),
  );
  const words = subtree(node).filter((word) => !apart.has(word));
  const from = words.find(({ base }) => !EDGES.test(base));
  const to = words.findLast(({ base }) => !EDGES.test(base));
  if (!from || !to) return whole;
  // Of `Senators Holm and Kim` the title alone would say nothing.
  return statement.copular && !childOf(own, 'cop')
    ? { start: Math.min(whole.start, from.start), end: Math.max(whole.end, to.end) }
    : { start: from.start, end: to.end };
}

function nodeOf({ predicate, sentence }: Statement): SyntaxNode | undefined {
  const node = sentence.tree.find((one) => covers(predicate, one));
  return node?.base === 'cop' ? node.parent : node;
}

/** `The mayor said` around what she said, where that is not told of by itself. */
function withReport(node: SyntaxNode, heads: ReadonlySet<SyntaxNode>): SyntaxNode {
  const { parent, base } = node;
  const isTold = parent !== undefined && CONTENT.test(base) && !heads.has(parent);
  return isTold ? withReport(parent, heads) : node;
}

function isAbove(node: SyntaxNode, below: SyntaxNode): boolean {
  let at = below.parent;
  while (at && at !== node) at = at.parent;
  return at === node;
}
