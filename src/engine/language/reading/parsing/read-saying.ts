import { parseSentence, type Phrase, type SyntaxToken } from '../../syntax/index.js';

const FINITE = /^VB[DZP]$/u;

/** `said Tom Reed`, a verb of saying and who stands behind it: they say so, where a parser takes them for its object. */
export function readSaying(
  tokens: readonly SyntaxToken[],
  phrases: readonly Phrase[],
): readonly SyntaxToken[] {
  const [verb, ...rest] = tokens;
  if (!verb) return tokens;
  const xpos = FINITE.test(verb.xpos) ? verb.xpos : 'VBD';
  const who = parseSentence(rest, phrases).map((token): SyntaxToken => {
    const isTop = token.head < 0;
    return { ...token, head: token.head + 1, ...(isTop && { relation: 'nsubj' }) };
  });
  return [{ ...verb, upos: 'VERB', xpos, head: -1, relation: 'root' }, ...who];
}
