import { below, type Mend } from '../mend.js';
import type { SyntaxToken } from '../../syntax/token.js';

const CONDITION = /^(?:provided|providing|assuming)$/iu;

/** `provided that funding is found`, where a parser takes `provided` for a verb: it opens a condition. */
export const asCondition: Mend = (token, at, tokens) => {
  if (clauseBelow(at, tokens) >= 0)
    return { ...token, upos: 'SCONJ', head: clauseBelow(at, tokens), relation: 'mark' };
  const opener = tokens[token.head];
  if (opener && clauseBelow(token.head, tokens) === at)
    return { ...token, head: opener.head, relation: 'advcl' };
  const isThat = token.relation === 'mark' && token.text.toLowerCase() === 'that';
  const before = at - 1;
  return isThat && clauseBelow(before, tokens) === token.head
    ? { ...token, head: before, relation: 'fixed' }
    : undefined;
};

/** The clause that a word would open as a condition; -1 where it is none. */
function clauseBelow(at: number, tokens: readonly SyntaxToken[]): number {
  const token = tokens[at];
  if (!token || !CONDITION.test(token.text) || token.relation === 'root') return -1;
  if (!/^(?:advcl|parataxis|conj|acl)$/u.test(token.relation) || below(tokens, at, 'nsubj') >= 0)
    return -1;
  const clause = below(tokens, at, 'ccomp');
  return clause > at ? clause : -1;
}
