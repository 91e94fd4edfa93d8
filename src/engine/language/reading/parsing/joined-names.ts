import { covers } from '../../../document/index.js';
import type { Phrase, SyntaxToken } from '../../syntax/index.js';

/**
 * `the Food and Farm Workers Union, which speaks for 900`: the name of one body is no row of two, so that its
 * last word bears what is said of the body, and the others hang from that.
 */
export function withJoinedNames(
  tokens: readonly SyntaxToken[],
  phrases: readonly Phrase[],
): readonly SyntaxToken[] {
  let joined = tokens;
  for (const name of phrases) if (name.kind === 'organisation') joined = withOneName(joined, name);
  return joined;
}

function withOneName(tokens: readonly SyntaxToken[], name: Phrase): readonly SyntaxToken[] {
  const first = tokens.findIndex((token) => covers(name, token));
  const last = tokens.findLastIndex((token) => covers(name, token));
  const isInside = (at: number): boolean => at >= first && at <= last;
  const row = tokens.findIndex(
    ({ relation, head }, at) => isInside(at) && relation === 'conj' && isInside(head),
  );
  const tops = tokens.filter(({ head }, at) => isInside(at) && !isInside(head));
  const [top] = tops;
  if (row < 0 || !top || tops.length > 1 || tokens[last] === top) return tokens;
  return tokens.map((token, at): SyntaxToken => {
    if (at === last) return { ...token, upos: 'PROPN', head: top.head, relation: top.relation };
    if (!isInside(at)) return isInside(token.head) ? { ...token, head: last } : token;
    if (/^(?:punct|case)$/u.test(token.relation)) return { ...token, head: last };
    const relation = token.upos === 'CCONJ' ? 'flat' : 'compound';
    return { ...token, head: last, relation };
  });
}
