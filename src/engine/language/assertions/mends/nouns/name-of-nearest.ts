import type { SyntaxToken } from '../../../syntax/token.js';
import { PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import { KIN } from '../../../entities/kin.js';
import { below, ofRelations } from '../../mend.js';

/**
 * `the ledger of a dealer, Hans Ruprecht`: between commas stands who the dealer is, and not what the ledger is.
 * So it is of `the mother of one patient, Liam Pratt`: who is told of by a relative has the name.
 */
export const asNameOfNearest = ofRelations(/^appos$/u, (token, at, tokens) => {
  if (token.upos !== 'PROPN') return undefined;
  const noun = nounBefore(at, tokens);
  const person = tokens[noun];
  const thing = tokens[token.head];
  const isPart = person?.head === token.head && person.relation === 'nmod';
  if (!isPart || !PERSON_NOUNS.has(person.lemma) || below(tokens, noun, 'det', 'nummod') < 0)
    return undefined;
  if (thing?.upos !== 'NOUN') return undefined;
  if (PERSON_NOUNS.has(thing.lemma) && !KIN.has(thing.lemma)) return undefined;
  return { ...token, head: noun };
});

/** The noun right before the comma before a name. */
function nounBefore(name: number, tokens: readonly SyntaxToken[]): number {
  return tokens[name - 1]?.text === ',' && tokens[name - 2]?.upos === 'NOUN' ? name - 2 : -1;
}
