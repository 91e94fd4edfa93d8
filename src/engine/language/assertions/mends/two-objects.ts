import { WordList } from '../../../data/index.js';
import { TIME_UNITS } from '../../grammar/time-units.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { foundAt, inSentencesWith, ofSentence } from '../mend.js';
import { basePhrase, type Phrase } from './rows.js';

const WITH_TWO = new WordList('assertions/two-object-verbs.txt', 'assertions/penalising-verbs.txt');
const NAMING = new WordList('assertions/naming-verbs.txt');

/** Two noun phrases right behind a verb, with nothing between. */
interface TwoObjects {
  readonly verb: number;
  readonly first: Phrase;
  readonly second: number;
  readonly relations: readonly [string, string];
}

const twoObjects = ofSentence((tokens): readonly TwoObjects[] => {
  return foundAt(tokens, ({ upos, lemma }, verb): TwoObjects | undefined => {
    if (upos !== 'VERB') return undefined;
    const isNaming = NAMING.has(lemma);
    if (!isNaming && !WITH_TWO.has(lemma)) return undefined;
    const relations = isNaming ? RENAMED : HANDED;
    const parted = isNaming
      ? undefined
      : (peopleAt(verb + 1, lemma, tokens) ?? beforeNumber(verb + 1, tokens));
    if (parted) return { verb, ...parted, relations };
    const first = isNaming ? nameAt(verb + 1, tokens) : basePhrase(verb + 1, tokens);
    const second = first && secondAt(first.end, isNaming, tokens);
    return first && second !== undefined ? { verb, first, second, relations } : undefined;
  });
});

/** `lent Moe $500`, `fined Acme $3 million`, `elected Ida Holm chair`: a parser takes the one for a part of the other. */
export const asTwoObjects = inSentencesWith(twoObjects, (token, at, tokens) => {
  for (const { verb, first, second, relations } of twoObjects(tokens)) {
    if (at === first.head) return { ...token, head: verb, relation: relations[0] };
    if (at === second) return { ...token, head: verb, relation: relations[1] };
    const isOwn = at >= first.start && at < first.head && token.head === second;
    if (isOwn && token.upos !== 'PROPN') return { ...token, head: first.head };
    const isName = at >= first.start && at < first.end && token.head === second;
    if (isName) return { ...token, head: first.head, relation: 'flat' };
  }
  return undefined;
});

const HANDED = ['iobj', 'obj'] as const;
const RENAMED = ['obj', 'xcomp'] as const;

/** `taught the children Danish`, `paid the workers wages`: people with an article, and a noun without one behind them. */
function peopleAt(
  start: number,
  verb: string,
  tokens: readonly SyntaxToken[],
): Pick<TwoObjects, 'first' | 'second'> | undefined {
  const opens = tokens[start]?.upos === 'DET' || tokens[start]?.xpos === 'PRP$';
  let at = start + 1;
  while (tokens[at]?.upos === 'ADJ') at += 1;
  const [person, thing, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!opens || !person || !PEOPLE.has(person.lemma)) return undefined;
  const isName = verb === 'teach' && /^(?:PROPN|ADJ|NOUN)$/u.test(thing?.upos ?? '');
  const isThing = person.xpos === 'NNS' && thing?.upos === 'NOUN';
  const isLast = !/^(?:NOUN|PROPN|PART)$/u.test(behind?.upos ?? '');
  return (isName || isThing) && isLast
    ? { first: { start, head: at, end: at + 1 }, second: at + 1 }
    : undefined;
}

const PEOPLE = new WordList('grammar/nouns-for-people.txt');

/** The head of an amount of money or of a noun phrase with an article; of a title, a noun without one. */
function secondAt(
  start: number,
  isNaming: boolean,
  tokens: readonly SyntaxToken[],
): number | undefined {
  const [word, next] = [tokens[start], tokens[start + 1]];
  if (isNaming) {
    // `named Ida Holm interim coach`
    let title = start;
    while (/^(?:ADJ|NOUN)$/u.test(tokens[title + 1]?.upos ?? '')) title += 1;
    const last = /^(?:ADJ|NOUN)$/u.test(word?.upos ?? '') ? tokens[title] : undefined;
    return last?.upos === 'NOUN' && !TIME_UNITS.has(last.lemma) ? title : undefined;
  }
  if (word?.upos === 'SYM' && next?.upos === 'NUM') return start;
  const phrase = word?.upos === 'DET' ? basePhrase(start, tokens) : undefined;
  const noun = tokens[phrase?.head ?? -1];
  const isTime = noun !== undefined && TIME_UNITS.has(noun.lemma);
  // `gave the town the land the mill stood on`: who stands before a verb is its subject.
  const isSubject = noun?.relation.startsWith('nsubj') === true;
  return isTime || isSubject ? undefined : phrase?.head;
}

/** `fined the firm 2 million`: a noun phrase, and a number behind it that counts no noun. */
function beforeNumber(
  start: number,
  tokens: readonly SyntaxToken[],
): Pick<TwoObjects, 'first' | 'second'> | undefined {
  let end = start;
  while (/^(?:ADJ|DET|NOUN|PROPN)$/u.test(tokens[end]?.upos ?? '')) end += 1;
  let behind = end;
  while (tokens[behind]?.upos === 'NUM') behind += 1;
  const isBare = behind > end && !/^(?:ADJ|NOUN|PROPN|SYM)$/u.test(tokens[behind]?.upos ?? '');
  const first = basePhrase(start, tokens.slice(0, end));
  return isBare && first?.end === end ? { first, second: behind - 1 } : undefined;
}

/** A run of names. */
function nameAt(start: number, tokens: readonly SyntaxToken[]): Phrase | undefined {
  let end = start;
  while (tokens[end]?.upos === 'PROPN') end += 1;
  return end > start ? { start, head: start, end } : undefined;
}

const worths = ofSentence((tokens): boolean =>
  tokens.some(({ text }) => text.toLowerCase() === 'worth'),
);

/** `a contract worth $8 million`: the amount is what it is worth, and no part of the clause. */
export const asWorth = inSentencesWith(worths, (token, at, tokens) => {
  const worth = token.text.toLowerCase() === 'worth' ? at : at - 1;
  const [word, noun, amount] = [tokens[worth], tokens[worth - 1], tokens[worth + 1]];
  const isBehind =
    word?.upos === 'ADJ' && word.text.toLowerCase() === 'worth' && noun?.upos === 'NOUN';
  if (!isBehind || amount?.upos !== 'SYM' || word.relation === 'acl') return undefined;
  if (at === worth) return { ...token, head: worth - 1, relation: 'acl' };
  return { ...token, head: worth, relation: 'obj' };
});
