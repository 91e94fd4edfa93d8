import { WordList } from '../../../data/index.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { below, foundAt, inSentencesWith, lastUnder, ofSentence } from '../mend.js';

/** `up to 40 jobs`: where it begins, its number, and the noun that it counts. */
interface Bound {
  readonly up: number;
  readonly number: number;
  readonly noun: number;
}

/** `the fee went up to 700 pounds` */
const GOING_UP = new WordList('assertions/verbs-of-going-up.txt');

const bounds = ofSentence((tokens): readonly Bound[] =>
  foundAt(tokens, ({ text }, up): Bound | undefined => {
    const [to, number] = [tokens[up + 1], tokens[up + 2]];
    const isUpTo = text.toLowerCase() === 'up' && to?.text.toLowerCase() === 'to';
    if (!isUpTo || !number || !/^(?:NUM|SYM)$/u.test(number.upos) || to.head === up)
      return undefined;
    const noun = number.relation === 'nummod' ? number.head : up + 2;
    return isCounted(up, noun, tokens) ? { up, number: up + 2, noun } : undefined;
  }),
);

/** `cut up to 40 jobs`: how many at most, and no particle of the verb; `went up to 40` says where it went. */
export const asBound = inSentencesWith(bounds, (token, at, tokens) => {
  for (const { up, number, noun } of bounds(tokens)) {
    if (at === up) return { ...token, upos: 'ADV', xpos: 'RB', head: number, relation: 'advmod' };
    if (at === up + 1) return { ...token, head: up, relation: 'fixed' };
    // `by up to 40 percent`
    if (at < up && token.head === up) return { ...token, head: noun };
    if (at === noun) return boundNoun(token, up, tokens);
  }
  return undefined;
});

function boundNoun(
  token: SyntaxToken,
  up: number,
  tokens: readonly SyntaxToken[],
): SyntaxToken | undefined {
  const clause = clauseBehind(tokens.indexOf(token), tokens);
  if (clause < 0) return token.relation === 'obl' && isBare(up, tokens) ? asObject(token) : token;
  const isPassive = below(tokens, clause, 'aux:pass') >= 0;
  return { ...token, head: clause, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
}

const asObject = (token: SyntaxToken): SyntaxToken => ({ ...token, relation: 'obj' });

/** Whether no preposition stands before. */
const isBare = (up: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens[up - 1]?.upos !== 'ADP';

/** The clause without a subject whose verb stands right behind a noun that hangs from it or beside it; -1 for none. */
function clauseBehind(noun: number, tokens: readonly SyntaxToken[]): number {
  const next = lastUnder(noun, tokens) + 1;
  const behind = tokens[next];
  const clause = /^(?:aux|cop)/u.test(behind?.relation ?? '') ? (behind?.head ?? -1) : next;
  const head = tokens[noun]?.head ?? -1;
  const isOwn = head === clause || (head >= 0 && tokens[clause]?.head === head);
  const isFinite = /^(?:VB[DPZ]|MD)$/u.test(behind?.xpos ?? '');
  return isOwn && isFinite && below(tokens, clause, 'nsubj', 'nsubj:pass', 'expl') < 0
    ? clause
    : -1;
}

/** Whether a noun behind `up to` is an argument of its own, and not what something went up to. */
function isCounted(up: number, noun: number, tokens: readonly SyntaxToken[]): boolean {
  const [word, before] = [tokens[noun], tokens[up - 1]];
  if (!word || noun < up) return false;
  if (word.relation.startsWith('nsubj') || clauseBehind(noun, tokens) >= 0) return true;
  const verb = tokens[word.head];
  const isObject =
    /^ob[jl]/u.test(word.relation) && [-1, noun].includes(below(tokens, word.head, 'obj'));
  const takesIt = verb?.upos === 'VERB' ? !GOING_UP.has(verb.lemma) : verb?.lemma === 'worth';
  return before?.upos === 'ADP' || (isObject && takesIt);
}

const TIME = /^(?:week|month|year|night|weekend|season|summer|winter|spring|autumn)$/u;

/** A time behind `last` or `next` that a number before that word hangs from; undefined for none. */
const timeBehindNumber = ofSentence((tokens): number | undefined => {
  const found = tokens.findIndex(({ xpos, lemma, head }, time) => {
    const [which, number] = [tokens[time - 1], tokens[time - 2]];
    const isTime = xpos === 'NN' && TIME.test(lemma) && head >= 0;
    const isWhich = /^(?:last|next|this)$/iu.test(which?.text ?? '') && which?.head === time;
    return isTime && isWhich && number?.relation === 'nummod' && number.head === time;
  });
  return found < 0 ? undefined : found;
});

/** `from twelve to four last year`, `sold seven last month`: how many, and when; no year is four. */
export const asNumberBeforeTime = inSentencesWith(timeBehindNumber, (token, at, tokens) => {
  const time = timeBehindNumber(tokens) ?? -1;
  const noun = tokens[time];
  if (!noun) return undefined;
  if (at === time) return { ...token, relation: 'obl:unmarked' };
  if (token.head !== time) return undefined;
  if (token.relation === 'nummod') {
    const isLed = tokens[at - 1]?.relation === 'case';
    const role = noun.relation.startsWith('nsubj') ? noun.relation : 'obj';
    return { ...token, head: noun.head, relation: isLed ? 'obl' : role };
  }
  const isCase = token.relation === 'case' && tokens[at + 1]?.upos === 'NUM';
  return isCase ? { ...token, head: at + 1 } : undefined;
});
