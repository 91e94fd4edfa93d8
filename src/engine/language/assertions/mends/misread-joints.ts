import { COMMON_NOUNS, PERSON_NOUNS } from '../../entities/anaphor-words.js';
import { KIN } from '../../entities/kin.js';
import { WordList } from '../../../data/index.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, firstUnder, lastUnder, likeBelow, nounOfName, ofRelations } from '../mend.js';

/** Nouns for what is done to somebody. */
const DEEDS = new WordList('assertions/deeds.txt');
const RECIPIENT_VERBS = new WordList('assertions/recipient-verbs.txt');

/** `sent off the captain`: a noun without a preposition behind a verb's particle is its object. */
export const asObjectOfParticle = ofRelations(/^obl$/u, (token, at, tokens) => {
  const isBare = below(tokens, at, 'case') < 0;
  if (!isBare || !/^(?:NOUN|PROPN)$/u.test(token.upos) || below(tokens, token.head, 'obj') >= 0)
    return undefined;
  const particle = below(tokens, token.head, 'compound:prt');
  const first = firstUnder(at, tokens);
  return particle >= 0 && first === particle + 1 ? { ...token, relation: 'obj' } : undefined;
});

/** `the striker, whom they sold`: a clause with `who` describes the noun before it. */
export const asClauseOfPerson = ofRelations(
  /^(?:advcl(?::relcl)?|ccomp|parataxis)$/u,
  (token, at, tokens) => {
    if (at < token.head) return undefined;
    const who = likeBelow(tokens, at, ({ text }) => /^who(?:m|ever)?$/iu.test(text));
    // `asked who did it`
    if (token.relation !== 'advcl:relcl' && tokens[who - 1]?.text !== ',') return undefined;
    const noun = nounOfName(tokens[who - 1]?.text === ',' ? who - 2 : who - 1, tokens);
    const isNoun = /^(?:NOUN|PROPN)$/u.test(tokens[noun]?.upos ?? '') && who > 0;
    return isNoun ? { ...token, head: noun, relation: 'acl:relcl' } : undefined;
  },
);

/** `one of the survivors, Josef Kahn, pulled`: a name between commas is no second member of a list. */
export const asNameBetweenCommas = ofRelations(/^conj$/u, (token, at, tokens) => {
  const head = tokens[token.head];
  if (token.upos !== 'PROPN' || !head) return undefined;
  // `on October 6, Denmark and Norway`: no date has a name.
  if (head.upos !== 'NOUN' && !/^one$/iu.test(head.text)) return undefined;
  if (!/^(?:nsubj|obj|obl|nmod)/u.test(head.relation)) return undefined;
  const others = tokens.filter((one) => one.head === token.head && one.relation === 'conj');
  const isJoined = below(tokens, at, 'cc') >= 0 || others.length > 1;
  const first = firstUnder(at, tokens);
  const behind = tokens[lastUnder(at, tokens) + 1];
  const isBetween = tokens[first]?.text === ',' && (behind?.text === ',' || isClosed(at, tokens));
  return !isJoined && isBetween ? { ...token, relation: 'appos' } : undefined;
});

/** `its spokesman, Ola Brandt, said`: a name between commas right behind a subject calls nobody, but says who it is. */
export const asNameOfSubject = ofRelations(/^vocative$/u, (token, at, tokens) => {
  if (token.upos !== 'PROPN') return undefined;
  const first = firstUnder(at, tokens);
  const start = tokens[first]?.text === ',' ? first + 1 : first;
  const noun = tokens[start - 2];
  const isBetween =
    tokens[start - 1]?.text === ',' &&
    (tokens[lastUnder(at, tokens) + 1]?.text === ',' || isClosed(at, tokens));
  const isSubject = noun?.upos === 'NOUN' && noun.relation.startsWith('nsubj');
  return isBetween && isSubject && noun.head === token.head
    ? { ...token, head: start - 2, relation: 'appos' }
    : undefined;
});

/** `denied Osei bail`: a name before a bare noun is who gets it. */
export const asNamedRecipient = ofRelations(/^compound$/u, (token, at, tokens) => {
  const object = tokens[token.head];
  const verb = object?.relation === 'obj' ? tokens[object.head] : undefined;
  if (token.upos !== 'PROPN' || object?.upos !== 'NOUN' || !verb) return undefined;
  const first = firstUnder(at, tokens);
  return RECIPIENT_VERBS.has(verb.lemma) && first === object.head + 1
    ? { ...token, head: object.head, relation: 'iobj' }
    : undefined;
});

/** Whether the last word that hangs from one is a comma. */
const isClosed = (above: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[lastUnder(above, tokens)]?.text === ',';

/** `Trams are free; buses are not`: a second copula with a subject of its own is a clause, and `not` its. */
export const asSecondCopula = ofRelations(/^(?:cop|advmod)$/u, (token, at, tokens) => {
  if (isSecondCopula(at, tokens)) return { ...token, relation: 'parataxis' };
  if (token.relation !== 'advmod' || !/^(?:not|n['’]t)$/iu.test(token.text)) return undefined;
  const copula = tokens.findLastIndex((_, other) => other < at && isSecondCopula(other, tokens));
  return copula >= 0 && tokens[copula]?.head === token.head
    ? { ...token, head: copula }
    : undefined;
});

function isSecondCopula(at: number, tokens: readonly SyntaxToken[]): boolean {
  const token = tokens[at];
  return (
    token?.relation === 'cop' &&
    below(tokens, at, 'nsubj') >= 0 &&
    tokens.some(
      ({ head, relation }, other) => other < at && head === token.head && relation === 'cop',
    )
  );
}

/** `the strike, in 2016, which was ended`: a year has no clause of its own. */
export const asClauseBeforeYear = ofRelations(/^acl:relcl$/u, (token, _at, tokens) => {
  const year = tokens[token.head];
  if (year?.upos !== 'NUM' || below(tokens, token.head, 'case') < 0) return undefined;
  const noun = tokens.findLastIndex(
    ({ upos }, other) => other < token.head && /^(?:NOUN|PROPN)$/u.test(upos),
  );
  return noun < 0 ? undefined : { ...token, head: noun };
});

/** `an astrobiologist at the University of Tromso who`: a person, and no place. */
export const asClauseOfPersonAbove = ofRelations(/^acl:relcl$/u, (token, at, tokens) => {
  if (tokens[token.head]?.upos !== 'PROPN') return undefined;
  if (likeBelow(tokens, at, ({ text }) => /^whom?$/iu.test(text)) < 0) return undefined;
  let [noun, isPlace] = [token.head, false];
  while (tokens[noun]?.relation === 'nmod') {
    const preposition = tokens[below(tokens, noun, 'case')]?.text.toLowerCase() ?? '';
    isPlace ||= /^(?:at|in|from|with|for|near)$/u.test(preposition);
    noun = tokens[noun]?.head ?? -1;
  }
  return isPlace && tokens[noun]?.upos === 'NOUN' ? { ...token, head: noun } : undefined;
});

const CALLING = /^(?:call|label|dub|brand|deem|consider|declare|pronounce)$/u;

/** `called the verdict a relief`: what is called comes first, what it is called last. */
export const asCalled = ofRelations(/^(?:obj|xcomp)$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (!CALLING.test(verb?.lemma ?? '') || at < token.head) return undefined;
  const [object, complement] = [
    below(tokens, token.head, 'obj'),
    below(tokens, token.head, 'xcomp'),
  ];
  const isTurned = complement > token.head && object > complement;
  if (!isTurned || tokens[complement]?.upos === 'VERB') return undefined;
  if (at === complement) return { ...token, relation: 'obj' };
  return at === object ? { ...token, relation: 'xcomp' } : undefined;
});

/** `the head of civil defence, Ada Winther`: the name is that of the head, and no defence has one. */
export const asNameOfHolder = ofRelations(/^appos$/u, (token, at, tokens) => {
  const noun = token.upos === 'PROPN' ? tokens[token.head] : undefined;
  const isBehindComma = tokens[at - 1]?.text === ',' && at > token.head;
  if (noun?.relation !== 'nmod' || noun.upos !== 'NOUN' || !isBehindComma) return undefined;
  if (COMMON_NOUNS.get(noun.lemma)?.includes('person')) return undefined;
  let holder = token.head;
  while (tokens[holder]?.relation === 'nmod') holder = tokens[holder]?.head ?? -1;
  const { xpos, lemma } = tokens[holder] ?? { xpos: '', lemma: '' };
  // `the ledger of a dealer, Ada Winther`: a ledger has no such name.
  const isOfPerson = noun.xpos === 'NN' && PERSON_NOUNS.has(noun.lemma);
  if (isOfPerson && (!PERSON_NOUNS.has(lemma) || KIN.has(lemma))) return undefined;
  const isPlain = xpos === 'NN' && !DEEDS.has(lemma);
  // `the murder of her favourite, Osk`: what somebody has is known by its own name.
  return isPlain && below(tokens, token.head, 'nmod:poss') < 0
    ? { ...token, head: holder }
    : undefined;
});
