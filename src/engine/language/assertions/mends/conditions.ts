import { takesClause, takesQuestion } from '../governors.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence, topOf } from '../mend.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { type Condition, invertedConditions } from './clauses/inverted-conditions.js';
import { basePhrase, predicateFrom } from './rows.js';

const CONDITION = /^(?:provided|providing|assuming|supposing)$/iu;
/** What is assumed for what has happened is a reason. */
const REASON = /^(?:assuming|supposing)$/iu;

const conditions = ofSentence((tokens): readonly Condition[] => [
  ...invertedConditions(tokens),
  ...foundAt(tokens, ({ text }, opener): Condition | undefined => {
    if (!CONDITION.test(text) || below(tokens, opener, 'nsubj', 'aux', 'aux:pass') >= 0)
      return undefined;
    const isThat = tokens[opener + 1]?.text.toLowerCase() === 'that';
    const subject = basePhrase(opener + (isThat ? 2 : 1), tokens);
    const clause = subject ? predicateFrom(subject.end, tokens) : -1;
    const isFirst = opensClause(opener, tokens);
    const main = isFirst ? mainBehind(clause, tokens) : (tokens[opener]?.head ?? -1);
    const isMain = main >= 0 && main !== clause && (isFirst || main < opener);
    if (!subject || clause < 0 || !isMain || (REASON.test(text) && isPast(main, tokens)))
      return undefined;
    return { opener, subject: subject.head, clause, main };
  }),
]);

/** `provided that funding is found`, where a parser takes `provided` for a verb: it opens a condition. */
export const asCondition = inSentencesWith(conditions, (token, at, tokens) => {
  for (const condition of conditions(tokens)) {
    const { opener, subject, clause, main, isInverted } = condition;
    if (at === opener && isInverted)
      return { ...token, upos: 'AUX', head: clause, relation: 'aux' };
    if (at === opener) return { ...token, upos: 'SCONJ', head: clause, relation: 'mark' };
    if (!isInverted && at === opener + 1 && token.text.toLowerCase() === 'that')
      return { ...token, head: opener, relation: 'fixed' };
    if (at === clause) return { ...token, head: main, relation: 'advcl' };
    if (at === main) return { ...token, ...topOf([main, opener, clause], tokens) };
    if (at === subject) {
      const isPassive = below(tokens, clause, 'aux:pass') >= 0;
      return { ...token, head: clause, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
    }
    if (token.head === opener) return { ...token, head: main };
  }
  return undefined;
});

/** `will pay if wages rise`: no question behind a verb that asks none. */
export const asConditionalClause = ofRelations(/^ccomp$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (!verb) return undefined;
  const isIf = /^(?:if|unless)$/iu.test(tokens[below(tokens, at, 'mark')]?.text ?? '');
  return isIf && !takesQuestion(verb.lemma) && !takesClause(verb.lemma)
    ? { ...token, relation: 'advcl' }
    : undefined;
});

/** `remains unclear if it leaks`: a question about what is unclear. */
export const asQuestionOfState = ofRelations(/^advcl$/u, (token, at, tokens) => {
  if (!/^if$/iu.test(tokens[below(tokens, at, 'mark')]?.text ?? '')) return undefined;
  const state = below(tokens, token.head, 'xcomp');
  const isQuestion = state > token.head && state < at && takesQuestion(tokens[state]?.lemma ?? '');
  return isQuestion ? { ...token, head: state, relation: 'ccomp' } : undefined;
});

/** Whether a word stands first in a sentence, or behind a conjunction and a comma: `said that, provided it rains, …`. */
const opensClause = (at: number, tokens: readonly SyntaxToken[]): boolean =>
  tokens.slice(0, at).every(({ upos }) => /^(?:PUNCT|CCONJ)$/u.test(upos)) ||
  (tokens[at - 1]?.text === ',' && /^[SC]CONJ$/u.test(tokens[at - 2]?.upos ?? ''));

/** The predicate with a subject of its own behind the comma that ends a clause; -1 for none. */
function mainBehind(clause: number, tokens: readonly SyntaxToken[]): number {
  const comma = tokens.findIndex(({ text }, at) => at > clause && text === ',');
  return clause < 0 || comma < 0
    ? -1
    : tokens.findIndex(
        ({ upos, relation }, at) =>
          at > comma &&
          !/^(?:aux|cop)/u.test(relation) &&
          /^(?:VERB|ADJ|NOUN|PROPN|ADV)$/u.test(upos) &&
          below(tokens, at, 'nsubj', 'nsubj:pass', 'expl') > comma,
      );
}

/** Whether a predicate is told as something that has happened. */
const isPast = (predicate: number, tokens: readonly SyntaxToken[]): boolean =>
  [predicate, below(tokens, predicate, 'aux:pass', 'cop', 'aux')].some(
    (at) => tokens[at]?.xpos === 'VBD',
  );
