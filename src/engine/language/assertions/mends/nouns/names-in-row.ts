import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

const KIN = /^(?:brother|sister|sibling|twin|triplet|cousin|spouse)s?$/u;

/** Nouns for kin before a row of names that the parser hangs from them, each with the first name. */
const namedRows = ofSentence(
  (tokens): readonly { readonly noun: number; readonly name: number }[] =>
    foundAt(tokens, ({ upos, xpos, lemma }, noun) => {
      const name = noun + 1;
      const first = tokens[name];
      const isKin = upos === 'NOUN' && xpos === 'NNS' && KIN.test(lemma);
      if (!isKin || first?.upos !== 'PROPN' || first.head !== noun) return undefined;
      const isNamed =
        /^(?:flat|appos)$/u.test(first.relation) && below(tokens, name, 'conj') > name;
      return isNamed ? { noun, name } : undefined;
    }),
);

/** `Brothers Ivan and Petr Novak founded it`: the names are who did so, the noun before them what they are. */
export const asNamesInRow = inSentencesWith(namedRows, (token, at, tokens) => {
  for (const { noun, name } of namedRows(tokens)) {
    const above = tokens[noun];
    if (at === name && above) return { ...token, head: above.head, relation: above.relation };
    if (at === noun) return { ...token, head: name, relation: 'compound' };
    if (token.head === noun && at < noun && token.relation !== 'punct')
      return { ...token, head: name };
  }
  return undefined;
});
