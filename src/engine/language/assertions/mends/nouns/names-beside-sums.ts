import { firstUnder, ofRelations } from '../../mend.js';

/** `sold to its rival Acme for £20m`: a name right behind a noun names it, and is no subject of the sum. */
export const asNameBesideSum = ofRelations(/^nsubj/u, (token, at, tokens) => {
  const sum = tokens[token.head];
  if (token.upos !== 'PROPN' || sum?.xpos !== '$' || token.head < at) return undefined;
  const before = firstUnder(at, tokens) - 1;
  return tokens[before]?.upos === 'NOUN'
    ? { ...token, head: before, relation: 'appos' }
    : undefined;
});
