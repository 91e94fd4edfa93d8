import type { SyntaxToken } from '../../../syntax/token.js';
import { below, firstUnder, inSentencesWith, ofSentence } from '../../mend.js';

/** A root without a subject, and the name right before it that a comma parts from the phrase at the front. */
interface Fronted {
  readonly verb: number;
  readonly name: number;
}

const fronted = ofSentence((tokens): Fronted | undefined => {
  const verb = tokens.findIndex(({ head }) => head < 0);
  if (!/^VB[DZ]$/u.test(tokens[verb]?.xpos ?? '')) return undefined;
  if (below(tokens, verb, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'ccomp') >= 0) return undefined;
  const name = tokens.findIndex(
    ({ relation, upos }, at) =>
      at < verb &&
      upos === 'PROPN' &&
      /^(?:appos|conj)$/u.test(relation) &&
      tokens[firstUnder(at, tokens) - 1]?.text === ',' &&
      lastWordOf(at, tokens) === verb - 1,
  );
  const isAtFront = tokens[0]?.upos === 'ADP' || tokens[0]?.upos === 'SCONJ';
  return name > 0 && isAtFront ? { verb, name } : undefined;
});

function lastWordOf(name: number, tokens: readonly SyntaxToken[]): number {
  let at = name;
  while (
    tokens[at + 1]?.head === name &&
    /^(?:flat|compound)$/u.test(tokens[at + 1]?.relation ?? '')
  )
    at += 1;
  return at;
}

/** `At a meeting with Larkin, Ada Birk praised Olsen`: the name behind the comma does it, and is nobody of the phrase before. */
export const asSubjectBehindFront = inSentencesWith(fronted, (token, at, tokens) => {
  const found = fronted(tokens);
  return at === found?.name ? { ...token, head: found.verb, relation: 'nsubj' } : undefined;
});
