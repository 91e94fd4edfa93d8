import type { SyntaxToken } from '../../../syntax/token.js';
import { COMMON_NOUNS, PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import { KIN } from '../../../entities/kin.js';
import { below, firstUnder, lastUnder, nounOfName, ofRelations } from '../../mend.js';

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

/** What is nobody: of `a bid by Acme, the owner of Larkin` it is Acme that owns Larkin. */
export const asWhatNameIs = ofRelations(/^appos$/u, (token, at, tokens) => {
  const thing = tokens[token.head];
  if (token.xpos !== 'NN' || thing?.upos !== 'NOUN' || !isSomebody(token.lemma)) return undefined;
  if (isSomebody(thing.lemma)) return undefined;
  const comma = firstUnder(at, tokens);
  const name = tokens[comma]?.text === ',' ? comma - 1 : -1;
  if (tokens[name]?.upos !== 'PROPN') return undefined;
  const head = nounOfName(name, tokens);
  const above = tokens[head];
  const isInPhrase = above?.head === token.head && /^(?:nmod|obl)/u.test(above.relation);
  return isInPhrase ? { ...token, head } : undefined;
});

/** `Dr Rao, a surgeon, said`: her name is no slip of the tongue, as a parser may take it, but what the noun adds to. */
export const asNameBeforeNoun = ofRelations(
  /^(?:reparandum|nsubj(?::pass)?|obj|obl)$/u,
  (token, at, tokens) => {
    const name = token.relation === 'reparandum' ? at : below(tokens, at, 'reparandum');
    const slip = tokens[name];
    const noun = slip && tokens[slip.head];
    if (slip?.upos !== 'PROPN' || noun?.xpos !== 'NN' || name > slip.head) return undefined;
    if (tokens[lastUnder(name, tokens)]?.text !== ',') return undefined;
    if (at === name) return { ...token, head: noun.head, relation: noun.relation };
    return at === slip.head ? { ...token, head: name, relation: 'appos' } : undefined;
  },
);

const isSomebody = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || COMMON_NOUNS.get(noun)?.includes('organisation') === true;

/** The noun right before the comma before a name. */
function nounBefore(name: number, tokens: readonly SyntaxToken[]): number {
  return tokens[name - 1]?.text === ',' && tokens[name - 2]?.upos === 'NOUN' ? name - 2 : -1;
}
