import type { SyntaxToken } from '../../../syntax/token.js';
import { PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import { below, ofRelations } from '../../mend.js';

/** `the ledger of a dealer, Hans Ruprecht`: between commas stands who the dealer is, and not what the ledger is. */
export const asNameOfNearest = ofRelations(/^appos$/u, (token, at, tokens) => {
  if (token.upos !== 'PROPN') return undefined;
  const noun = nounBefore(at, tokens);
  const person = tokens[noun];
  const thing = tokens[token.head];
  const isPart = person?.head === token.head && person.relation === 'nmod';
  if (!isPart || !PERSON_NOUNS.has(person.lemma) || below(tokens, noun, 'det') < 0)
    return undefined;
  if (thing?.upos !== 'NOUN' || PERSON_NOUNS.has(thing.lemma)) return undefined;
  return { ...token, head: noun };
});

/** The noun right before the comma before a name. */
function nounBefore(name: number, tokens: readonly SyntaxToken[]): number {
  return tokens[name - 1]?.text === ',' && tokens[name - 2]?.upos === 'NOUN' ? name - 2 : -1;
}
