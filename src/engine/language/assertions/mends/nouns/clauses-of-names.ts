import { COMMON_NOUNS, PERSON_NOUNS } from '../../../entities/anaphor-words.js';
import { bodyHeads } from '../../../entities/body-heads.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import {
  below,
  inSentencesWith,
  likeBelow,
  nounOfName,
  ofRelations,
  ofSentence,
  placesOf,
} from '../../mend.js';

/**
 * `the Office for Rail Safety, which inspects tunnels`: a clause behind the last word of a body's name is
 * the body's, and not that word's.
 */
export const asClauseOfBody = ofRelations(/^(?:acl|acl:relcl|appos)$/u, (token, at, tokens) => {
  const field = tokens[token.head];
  if (field?.upos !== 'PROPN' || field.relation !== 'nmod' || at < token.head) return undefined;
  const body = tokens[field.head];
  const isFor = tokens[below(tokens, token.head, 'case')]?.text.toLowerCase() === 'for';
  const isBody = body?.upos === 'PROPN' && bodyHeads().all.has(body.text.toLowerCase());
  return isFor && isBody ? { ...token, head: field.head } : undefined;
});

/** Where a `whose` stands behind a comma. */
const whose = ofSentence((tokens) =>
  placesOf(
    tokens,
    (at) => tokens[at - 1]?.text === ',' && /^whose$/iu.test(tokens[at]?.text ?? ''),
  ),
);

/**
 * `pressure by Mayor Ada Finch, whose sister runs a hotel`: right behind the name of a person `whose` and
 * `who` are that person's, whatever thing the name is said of.
 */
export const asClauseOfPersonBefore = inSentencesWith(
  whose,
  ofRelations(/^(?:acl:relcl|conj|parataxis|advcl)$/u, (token, at, tokens) => {
    const who =
      whose(tokens).find((index) => index < at && tokens[tokens[index]?.head ?? -1]?.head === at) ??
      -1;
    const name = tokens[who - 2];
    if (name?.upos !== 'PROPN') return undefined;
    const bearer = nounOfName(who - 2, tokens);
    const isOther = bearer !== token.head && below(tokens, at, 'cc') < 0;
    return isOther ? { ...token, head: bearer, relation: 'acl:relcl' } : undefined;
  }),
);

const AT_PLACE = /^(?:in|on|at)$/u;

/**
 * `the highest tower in Lund, a spire of glass`: what the best of its kind is stands behind the place where
 * it is so, and no place is a spire.
 */
export const asAppositionBeyondPlace = ofRelations(/^appos$/u, (token, at, tokens) => {
  const place = tokens[token.head];
  const best = tokens[place?.head ?? -1];
  if (token.upos !== 'NOUN' || place?.upos !== 'PROPN' || place.relation !== 'nmod')
    return undefined;
  if (best?.upos !== 'NOUN' || !isBest(place.head, tokens)) return undefined;
  const isAt = AT_PLACE.test(tokens[below(tokens, token.head, 'case')]?.text.toLowerCase() ?? '');
  const isPlace = COMMON_NOUNS.get(token.lemma)?.includes('place') === true;
  return isAt && !isPlace && below(tokens, at, 'det') >= 0
    ? { ...token, head: place.head }
    : undefined;
});

const isBest = (noun: number, tokens: readonly SyntaxToken[]): boolean =>
  likeBelow(
    tokens,
    noun,
    ({ xpos, text, relation }) =>
      relation === 'amod' && (xpos === 'JJS' || /^(?:first|last|only)$/iu.test(text)),
  ) >= 0;

/** A noun for a person with what they are for, and a name that a parser gives to the latter. */
interface Officer {
  readonly officer: number;
  readonly of: number;
  readonly verb: number;
}

const officerAtHead = ofSentence((tokens): Officer | undefined => {
  const officer = tokens[0]?.relation === 'det' ? 1 : 0;
  const word = tokens[officer];
  const of = tokens[officer + 1]?.relation === 'case' ? (tokens[officer + 1]?.head ?? -1) : -1;
  const noun = tokens[of];
  if (!word || !noun || of < officer || noun.relation !== 'nsubj') return undefined;
  const isOfficer = PERSON_NOUNS.has(word.lemma.toLowerCase()) && word.head === noun.head;
  return isOfficer ? { officer, of, verb: noun.head } : undefined;
});

/** `Counsel to the inquiry, Ada Finch, said`: counsel says it, and is called so. */
export const asOfficerAtHead = inSentencesWith(officerAtHead, (token, at, tokens) => {
  const found = officerAtHead(tokens);
  if (!found) return undefined;
  const { officer, of, verb } = found;
  if (at === officer) return { ...token, upos: 'NOUN', head: verb, relation: 'nsubj' };
  if (at === of) return { ...token, head: officer, relation: 'nmod' };
  const isName = token.head === of && token.relation === 'appos' && token.upos === 'PROPN';
  return isName && !PERSON_NOUNS.has(tokens[of]?.lemma ?? '')
    ? { ...token, head: officer }
    : undefined;
});

/** Whom a verb brings: bodies and persons, and neither a time nor a debt. */
const isCalledIn = ({ upos, lemma }: SyntaxToken): boolean =>
  upos === 'NOUN' &&
  (PERSON_NOUNS.has(lemma) ||
    bodyHeads().all.has(lemma) ||
    COMMON_NOUNS.get(lemma)?.includes('organisation') === true);

const calledIn = ofSentence((tokens): number =>
  tokens.findIndex(
    ({ lemma, upos }, at) =>
      upos === 'VERB' && lemma === 'call' && tokens[at + 1]?.text.toLowerCase() === 'in',
  ),
);

/** `called in the police`: who is called in is an object, and nothing is said. */
export const asCalledIn = inSentencesWith(
  (tokens) => calledIn(tokens) >= 0,
  (token, at, tokens) => {
    const verb = calledIn(tokens);
    const noun = tokens[verb + 1]?.head ?? -1;
    const called = tokens[noun];
    if (tokens[verb + 1]?.relation !== 'case' || called?.head !== verb || !isCalledIn(called))
      return undefined;
    if (at === noun) return { ...token, relation: 'obj' };
    return at === verb + 1
      ? { ...token, upos: 'ADP', xpos: 'RP', head: verb, relation: 'compound:prt' }
      : undefined;
  },
);

/** A noun right behind which an adjective with its own place stands, read as a clause of the verb. */
const adjectiveBehind = ofSentence((tokens): number =>
  tokens.findIndex(({ upos, relation, head }, at) => {
    const noun = tokens[at - 1];
    if (upos !== 'ADJ' || relation !== 'advcl' || noun?.upos !== 'NOUN') return false;
    const isBeside = noun.head === head || (noun.head === at && noun.relation === 'obl');
    const isOwn =
      tokens.some((one, other) => one.head === at && one.relation === 'obl' && other > at) &&
      below(tokens, at, 'cop', 'nsubj', 'mark') < 0;
    return isBeside && isOwn && below(tokens, at - 1, 'case') >= 0;
  }),
);

/** `two people close to the club, he fell out`: an adjective with its own place right behind a noun is the noun's. */
export const asAdjectiveBehind = inSentencesWith(
  (tokens) => adjectiveBehind(tokens) > 0,
  (token, at, tokens) => {
    const adjective = adjectiveBehind(tokens);
    const above = tokens[adjective]?.head ?? -1;
    if (at === adjective) return { ...token, head: adjective - 1, relation: 'amod' };
    return at === adjective - 1 ? { ...token, head: above, relation: 'obl' } : undefined;
  },
);

/** `Council leader Ada Finch, an Independent, left`: behind `a` a capital names what somebody is, and nobody. */
export const asWhatSomebodyIs = ofRelations(/^appos$/u, (token, at, tokens) => {
  const article = below(tokens, at, 'det');
  const isBehind = tokens[article - 1]?.text === ',' && article === at - 1;
  return token.upos === 'PROPN' &&
    isBehind &&
    /^an?$/iu.test(tokens[article]?.text ?? '') &&
    tokens[at + 1]?.upos === 'PUNCT'
    ? { ...token, upos: 'NOUN', xpos: 'NN' }
    : undefined;
});

/** What is done by people who work, and no deed: `of working people`. */
const WORKERS = /^(?:people|men|women|families|mothers|parents|adults|classes|class)$/u;

const workingPeople = ofSentence((tokens): number =>
  tokens.findIndex(
    ({ text, relation, upos }, at) =>
      text === 'working' &&
      upos === 'VERB' &&
      relation === 'acl' &&
      WORKERS.test(tokens[at + 1]?.text ?? '') &&
      tokens[at + 1]?.head === at &&
      tokens[at - 1]?.head === at,
  ),
);

/** `the savings of working people as a purse`: people who work, and what is done with the savings. */
export const asWorkingPeople = inSentencesWith(
  (tokens) => workingPeople(tokens) >= 0,
  (token, at, tokens) => {
    const working = workingPeople(tokens);
    const noun = tokens[working]?.head ?? -1;
    if (at === working)
      return { ...token, upos: 'ADJ', xpos: 'JJ', head: working + 1, relation: 'amod' };
    if (at === working + 1) return { ...token, head: noun, relation: 'nmod' };
    if (at === working - 1) return { ...token, upos: 'ADP', head: working + 1, relation: 'case' };
    if (token.head !== working) return undefined;
    const verb = tokens[noun]?.head ?? -1;
    return { ...token, head: tokens[verb]?.upos === 'VERB' ? verb : noun };
  },
);
