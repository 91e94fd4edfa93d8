import type { SyntaxToken } from '../../../syntax/token.js';
import { foundAt, inSentencesWith, nounOfName, ofSentence } from '../../mend.js';

/** `Ms Weil's lawyer`: the head of the owner's name, and the noun that is theirs. */
interface Owned {
  readonly owner: number;
  readonly noun: number;
}

const ownedNouns = ofSentence((tokens): readonly Owned[] =>
  foundAt(tokens, ({ xpos, relation, head }, mark): Owned | undefined => {
    if (xpos !== 'POS' || relation !== 'case') return undefined;
    const owner = nounOfName(head, tokens);
    if (owner > mark) return undefined;
    const noun = tokens.findIndex(
      (one, at) =>
        at > mark && one.head === owner && /^(?:appos|flat|dep|list)$/u.test(one.relation),
    );
    const between = tokens.slice(mark + 1, noun);
    return tokens[noun]?.upos === 'NOUN' && between.every(isInPhrase) ? { owner, noun } : undefined;
  }),
);

/** `Ms Weil's lawyer, Ola Holt, said`: the noun behind an `'s` is no name for the owner, as a parser may take it. */
export const asOwnedByName = inSentencesWith(ownedNouns, (token, at, tokens) => {
  for (const { owner, noun } of ownedNouns(tokens)) {
    const above = tokens[owner];
    if (!above) continue;
    if (at === noun) return { ...token, head: above.head, relation: above.relation };
    if (at === owner) return { ...token, head: noun, relation: 'nmod:poss' };
    // What follows is said of the noun.
    if (token.head === owner && at > noun) return { ...token, head: noun };
  }
  return undefined;
});

const isInPhrase = ({ upos }: SyntaxToken): boolean => /^(?:ADJ|NOUN|PROPN|NUM)$/u.test(upos);
