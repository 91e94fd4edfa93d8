import { WordList } from '../../../../data/index.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { below, inSentencesWith, likeBelow, ofRelations, withThat } from '../../mend.js';

/** Before whom a case is put. */
const HEARING = new WordList('speakers/hearing-bodies.txt');

/**
 * `The court heard that Olsen joined in 2009 and was promoted by Marsh`: what is done to somebody there is heard
 * too; nobody does it to the court.
 */
export const asSecondHeard = inSentencesWith(
  withThat,
  ofRelations(/^conj$/u, (token, at, tokens) => {
    const hearing = tokens[token.head];
    if (hearing?.lemma !== 'hear' || below(tokens, at, 'nsubj', 'nsubj:pass') >= 0)
      return undefined;
    const body = tokens[below(tokens, token.head, 'nsubj')];
    const heard = below(tokens, token.head, 'ccomp');
    const isPassive =
      below(tokens, at, 'aux:pass') >= 0 && !/^(?:adjourn|suspend)$/u.test(token.lemma);
    return body &&
      HEARING.has(body.text.toLowerCase()) &&
      heard > token.head &&
      heard < at &&
      isPassive
      ? { ...token, head: heard }
      : undefined;
  }),
);

/**
 * `The hospital called in Lund Police`: behind a subject a past form without an auxiliary is the past, and what
 * hangs from it without `by` does not do it.
 */
export const asPlainPast = ofRelations(/^(?:root|nsubj:pass|obl:agent)$/u, (token, at, tokens) => {
  const verb = token.relation === 'root' ? at : token.head;
  if (!isBarePassive(verb, tokens)) return undefined;
  if (token.relation === 'root') return { ...token, xpos: 'VBD' };
  if (token.relation === 'nsubj:pass') return { ...token, relation: 'nsubj' };
  const isBy = likeBelow(tokens, at, ({ text }) => text.toLowerCase() === 'by') >= 0;
  return isBy ? undefined : { ...token, relation: 'obl' };
});

/** A root that is read as a passive, with a subject before it, no auxiliary and nobody who does it behind `by`. */
function isBarePassive(verb: number, tokens: readonly SyntaxToken[]): boolean {
  const { xpos, relation } = tokens[verb] ?? {};
  if (relation !== 'root' || !/^VB[DN]$/u.test(xpos ?? '')) return false;
  const subject = below(tokens, verb, 'nsubj', 'nsubj:pass');
  const isBare = below(tokens, verb, 'aux', 'aux:pass', 'cop', 'obj') < 0;
  const doer = below(tokens, verb, 'obl:agent');
  const isDoneBy =
    doer >= 0 && likeBelow(tokens, doer, ({ text }) => text.toLowerCase() === 'by') >= 0;
  // A headline leaves the auxiliary out: `Man arrested in Lund`.
  const isCalledIn =
    tokens[verb]?.lemma === 'call' && tokens[verb + 1]?.text.toLowerCase() === 'in';
  return subject >= 0 && subject < verb && isBare && !isDoneBy && (doer >= 0 || isCalledIn);
}

/** `Holt put it to him that he had lied`, `It was put to him that he had`: what is put to somebody is a claim. */
export const asPutToSomebody = inSentencesWith(
  withThat,
  ofRelations(/^(?:advcl|obl:unmarked)$/u, (token, at, tokens) => {
    const verb = tokens[token.head];
    if (verb?.lemma !== 'put' || !isPutTo(token.head, tokens)) return undefined;
    if (token.relation === 'advcl') {
      const that = tokens[below(tokens, at, 'mark')];
      return that?.text.toLowerCase() === 'that' ? { ...token, relation: 'ccomp' } : undefined;
    }
    const hasSubject = below(tokens, token.head, 'nsubj', 'nsubj:pass') >= 0;
    return at < token.head && !hasSubject ? { ...token, relation: 'nsubj' } : undefined;
  }),
);

/** Whether `it` is put, and to somebody. */
function isPutTo(verb: number, tokens: readonly SyntaxToken[]): boolean {
  const what = tokens[below(tokens, verb, 'obj', 'nsubj:pass')];
  const hearer = below(tokens, verb, 'obl');
  const to = likeBelow(tokens, hearer, ({ text }) => text.toLowerCase() === 'to');
  return what?.text.toLowerCase() === 'it' && hearer >= 0 && to >= 0;
}
