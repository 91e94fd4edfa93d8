import { childOf, childrenOf, type SyntaxNode } from '../grammar/tree.js';

/**
 * The last of the verbs that a verb is joined to with nothing but conjunctions and commas between, so that
 * what follows may belong to all of them: `bought, renamed and sold the mill`.
 */
export function lastJoined(verb: SyntaxNode): SyntaxNode | undefined {
  const next = nextJoined(verb);
  return next && (lastJoined(next) ?? next);
}

function nextJoined(verb: SyntaxNode): SyntaxNode | undefined {
  const { base, parent, index } = verb;
  const beside = base === 'conj' && parent ? childrenOf(parent, 'conj') : [];
  const next = [...childrenOf(verb, 'conj'), ...beside]
    .filter((one) => one.index > index)
    .sort((one, other) => one.index - other.index)[0];
  if (next?.upos !== 'VERB' || childOf(next, 'nsubj')) return undefined;
  const marks = childrenOf(next, 'cc', 'punct').filter((one) => one.index < next.index);
  return index + marks.length + 1 === next.index ? next : undefined;
}
