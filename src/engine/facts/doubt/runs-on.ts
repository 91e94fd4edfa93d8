import { dominates, type SyntaxNode } from '../../language/index.js';
import type { ToldClause } from '../clauses/told-clause.js';

const GOES_ON = /^(?:CCONJ|SCONJ|PUNCT)$/u;

/**
 * Whether the sentence goes on right behind what a clause tells, without a mark, with words that hang from
 * neither it nor what it stands in: `hung on orders | the yard had yet to win`. Half of such clauses are cut off.
 */
export function runsOn(
  { node, relation, subject, constituents }: ToldClause,
  words: readonly SyntaxNode[],
): boolean {
  const told = new Set([
    ...[node, ...relation, ...subject.words],
    ...constituents.flatMap((part) => part.words),
  ]);
  const last = Math.max(...[...told].map(({ index }) => index));
  const next = words[last + 1];
  if (!next || GOES_ON.test(next.upos) || next.base === 'punct') return false;
  let top = next;
  while (top.parent && top.parent.index > last && !told.has(top.parent)) top = top.parent;
  return !dominates(top, node);
}
