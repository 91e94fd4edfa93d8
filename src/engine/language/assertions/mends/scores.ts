import type { SyntaxToken } from '../../syntax/token.js';
import { below, inSentencesWith, ofRelations, ofSentence, placesOf } from '../mend.js';

const isNumber = (word: SyntaxToken | undefined): boolean => /^\d{1,3}$/u.test(word?.text ?? '');

/** `voted 6 to 3`, `won the match 4-2`: the two numbers are one, and of the verb. */
export const asScore = ofRelations(/^(?:obl|nmod|appos|flat|nummod)$/u, (token, at, tokens) => {
  if (!isNumber(token)) return undefined;
  const [first, to] = [tokens[at - 2], tokens[at - 1]];
  const isSecond = isNumber(first) && to?.text === 'to' && to.head === at;
  if (isSecond && /^(?:obl|nmod)$/u.test(token.relation))
    return { ...token, head: at - 2, relation: 'nmod' };
  const noun = tokens[token.head];
  const verb = /^obj$|^obl/u.test(noun?.relation ?? '') ? tokens[noun?.head ?? -1] : undefined;
  return isScore(at, tokens) &&
    verb?.upos === 'VERB' &&
    noun &&
    /^(?:appos|flat|nummod)$/u.test(token.relation)
    ? { ...token, head: noun.head, relation: 'obl:unmarked' }
    : undefined;
});

/** Whether two numbers with a dash begin at a word: `3-1`. */
const isScore = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  isNumber(tokens[at]) &&
  /^[-–]$/u.test(tokens[at + 1]?.text ?? '') &&
  isNumber(tokens[at + 2]) &&
  tokens[at + 2]?.head === at;

/** Where scores begin. */
const scores = ofSentence((tokens): readonly number[] =>
  placesOf(tokens, (at) => isScore(at, tokens)),
);

/** `drew with Visby 1-1`: the phrase is of the name, and the score of the verb. */
export const asNameBeforeScore = inSentencesWith(scores, (token, at, tokens) => {
  const name =
    token.relation === 'compound'
      ? at
      : tokens[at]?.relation === 'case'
        ? nameBeside(at, tokens)
        : at - 1;
  const score = tokens[name + 1];
  if (
    tokens[name]?.upos !== 'PROPN' ||
    tokens[name].head !== name + 1 ||
    !isScore(name + 1, tokens)
  )
    return undefined;
  if (tokens[name].relation !== 'compound' || score?.relation !== 'obl') return undefined;
  if (at === name) return { ...token, head: score.head, relation: 'obl' };
  if (at === name + 1) return { ...token, relation: 'obl:unmarked' };
  return { ...token, head: name };
});

/** The word before a number that a preposition hangs from. */
const nameBeside = (preposition: number, tokens: readonly SyntaxToken[]): number =>
  (tokens[preposition]?.head ?? 0) - 1;

/** `was four points behind Berg`, `was chair before Berg`: beside whom somebody is something, and no part of it. */
export const asBesideWhom = ofRelations(/^nmod$/u, (token, at, tokens) => {
  const noun = tokens[token.head];
  const preposition = tokens[below(tokens, at, 'case')]?.text.toLowerCase() ?? '';
  const isLead = preposition === 'behind' && below(tokens, token.head, 'nummod') >= 0;
  const isOffice = /^(?:after|before)$/u.test(preposition) && token.upos === 'PROPN';
  return noun?.upos === 'NOUN' && (isLead || isOffice) && below(tokens, token.head, 'cop') >= 0
    ? { ...token, relation: 'obl' }
    : undefined;
});
