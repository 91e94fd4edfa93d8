import { WordList } from '../../data/index.js';
import { COMMON_NOUNS } from '../entities/anaphor-words.js';
import type { SyntaxToken } from '../syntax/token.js';
import { takesPreposition } from './governors.js';
import { below, ofRelations } from './mend.js';

/** Nouns for what somebody is accused of. */
const DEEDS = new WordList('assertions/deeds.txt');

/** Verbs whose object loses what stands behind `of`. */
const DEPRIVING = new WordList('assertions/depriving-verbs.txt');

/**
 * Complements with a preposition belong to the verbs that take them: a parser hangs `of hiding it` in
 * `accused the owner of the mill of hiding it` from the noun before it as readily as from the verb.
 */
export const onVerb = ofRelations(/^(?:nmod|acl)$/u, (token, at, tokens) => {
  const verb = verbAbove(token, tokens);
  if (verb < 0 || complementOf(verb, tokens) !== at) return undefined;
  return { ...token, head: verb, relation: isClause(token) ? 'advcl' : 'obl' };
});

const isClause = ({ relation, xpos }: SyntaxToken): boolean => relation === 'acl' && xpos === 'VBG';

/** The verb whose object has a phrase in it, be it some nouns farther down; -1 where none has. */
function verbAbove(phrase: SyntaxToken, tokens: readonly SyntaxToken[]): number {
  if (phrase.relation !== 'nmod' && !isClause(phrase)) return -1;
  let noun = tokens[phrase.head];
  while (noun?.relation === 'nmod' || noun?.relation === 'conj') noun = tokens[noun.head];
  return noun?.relation === 'obj' ? noun.head : -1;
}

/**
 * Which of the phrases in a verb's object is its complement: the first clause, else the first deed,
 * else the first noun without an article; no name, and no noun for somebody or something that has one.
 */
function complementOf(verb: number, tokens: readonly SyntaxToken[]): number | undefined {
  const lemma = tokens[verb]?.lemma ?? '';
  const isLed = (at: number): boolean => {
    const mark = tokens[below(tokens, at, 'case', 'mark')];
    // `robbed the owner of the shop`
    const isTaken = DEPRIVING.has(lemma) && mark?.lemma === 'of' && below(tokens, at, 'det') < 0;
    return mark !== undefined && (isTaken || takesPreposition(lemma, mark.lemma));
  };
  const isOwn = ({ head, relation }: SyntaxToken): boolean =>
    head === verb && /^(?:obl|advcl)$/u.test(relation);
  if (tokens.some((one, at) => isOwn(one) && isLed(at))) return undefined;
  const phrases = [...tokens.keys()].filter((at) => {
    const phrase = tokens[at];
    return phrase !== undefined && verbAbove(phrase, tokens) === verb && isLed(at);
  });
  const first = (isMeant: (token: SyntaxToken, at: number) => boolean): number | undefined =>
    phrases.find((at) => tokens.some((token, index) => index === at && isMeant(token, at)));
  return (
    first(isClause) ??
    first(({ lemma: noun }) => DEEDS.has(noun)) ??
    first((noun, at) => !isEntity(noun) && !hasArticle(at, tokens)) ??
    first((noun) => !isEntity(noun))
  );
}

const isEntity = ({ upos, lemma }: SyntaxToken): boolean =>
  upos === 'PROPN' || COMMON_NOUNS.get(lemma) !== undefined;

const hasArticle = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.some(
    ({ head, relation, text }) =>
      head === at &&
      (relation === 'nmod:poss' ||
        (relation === 'det' && /^(?:an?|the|th[ai]t|this|these|those)$/iu.test(text))),
  );

/** `remains opposed to closing it`: the clause is of what somebody is, and not of being it still. */
export const onState = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const mark = tokens[below(tokens, at, 'mark', 'case')];
  if (!mark || !/^(?:ADJ|VERB)$/u.test(tokens[token.head]?.upos ?? '')) return undefined;
  const state = below(tokens, token.head, 'xcomp');
  const word = tokens[state];
  const isBehind = word !== undefined && state > token.head && tokens[state + 1] === mark;
  if (!isBehind || !/^(?:JJ|VBN)$/u.test(word.xpos)) return undefined;
  const isTaken = [word.text, word.lemma].some((one) => takesPreposition(one, mark.lemma));
  return isTaken ? { ...token, head: state } : undefined;
});
