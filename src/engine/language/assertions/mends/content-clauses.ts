import { WordList } from '../../../data/index.js';
import type { SyntaxToken } from '../../syntax/token.js';
import { takesClause, takesGerund } from '../governors.js';
import {
  below,
  firstUnder,
  inSentencesWith,
  likeBelow,
  ofRelations,
  ofSentence,
  withThat,
} from '../mend.js';

/** Verbs that are hardly used without an object. */
const WITH_OBJECT = new WordList('assertions/verbs-with-object.txt');

/** Verbs that may have a claim for their object: `reports I have seen`. */
const WITH_CLAIM = new WordList('assertions/verbs-with-claims.txt');

/**
 * `the claim that the mayor lied`, `the claim that he made`: behind a noun that governs such clauses
 * `that` opens what is claimed, unless the clause leaves out what `that` stands for. A parser takes the
 * one for the other, or `that` for both.
 */
export const asContent = inSentencesWith(withThat, (token, at, tokens) => {
  const isThat = token.text.toLowerCase() === 'that';
  const noun = isThat ? at - 1 : token.head;
  const clause = isThat ? below(tokens, noun, 'acl:relcl', 'acl') : at;
  const kind = kindOf(noun, clause, tokens);
  if (kind === undefined) return isThat ? asMark(token) : undefined;
  if (!isThat) return { ...token, relation: kind === 'content' ? 'acl' : 'acl:relcl' };
  return kind === 'content'
    ? { ...token, upos: 'SCONJ', head: clause, relation: 'mark' }
    : { ...token, upos: 'PRON', xpos: 'WDT', head: lastIn(clause, tokens), relation: 'obj' };
});

/**
 * `rejected claims he lied`, `denies allegations it bribed a judge`: behind a noun that governs such clauses
 * one that lacks nothing is what is claimed, without `that` as with it.
 */
export const asContentWithoutThat = ofRelations(
  /^(?:acl:relcl|ccomp|parataxis)$/u,
  (token, at, tokens) => {
    const noun = tokens[token.head];
    if (noun?.upos !== 'NOUN') return undefined;
    const subject = below(tokens, at, 'nsubj', 'nsubj:pass');
    const isRightBehind = firstUnder(at, tokens) === token.head + 1 && subject > token.head;
    if (!isRightBehind || tokens[token.head + 1]?.xpos.startsWith('W') !== false) return undefined;
    if (!takesClause(noun.lemma) || below(tokens, at, 'mark') >= 0) return undefined;
    // `the claim he filed`, `claims he made`
    const isBare = noun.xpos === 'NNS' && below(tokens, token.head, 'det', 'nmod:poss') < 0;
    const verb = tokens[lastIn(at, tokens)]?.lemma ?? '';
    const mayBeBare = isBare && !WITH_OBJECT.has(verb) && !WITH_CLAIM.has(verb);
    return isWhole(at, tokens) || mayBeBare ? { ...token, relation: 'acl' } : undefined;
  },
);

/** `filed a protest, claiming that the driver, Ola Brandt, had passed`: the names lead a parser past the verb. */
export const asContentOfVerbBefore = ofRelations(/^(?:conj|parataxis)$/u, (token, at, tokens) => {
  if (below(tokens, at, 'cc') >= 0) return undefined;
  const mark = below(tokens, at, 'mark');
  const verb = mark - 1;
  const isThat = tokens[mark]?.text.toLowerCase() === 'that' && mark < at;
  const governor = isThat && token.head !== verb ? tokens[verb] : undefined;
  const governs = governor?.upos === 'VERB' && takesClause(governor.lemma);
  return governs ? { ...token, head: verb, relation: 'ccomp' } : undefined;
});

/** What is tagged as a conjunction is no argument of its clause. */
const asMark = (that: SyntaxToken): SyntaxToken | undefined =>
  that.upos === 'SCONJ' && /^(?:obj|nsubj)$/u.test(that.relation)
    ? { ...that, relation: 'mark' }
    : undefined;

/** What a clause is to a noun with `that` right behind it; undefined where that is not to be told. */
function kindOf(
  noun: number,
  clause: number,
  tokens: readonly SyntaxToken[],
): 'content' | 'relative' | undefined {
  const [governor, that, verb] = [tokens[noun], tokens[noun + 1], tokens[clause]];
  if (!/^acl(?::relcl)?$/u.test(verb?.relation ?? '') || governor?.upos !== 'NOUN')
    return undefined;
  if (that?.text.toLowerCase() !== 'that' || !takesClause(governor.lemma)) return undefined;
  if (below(tokens, clause, 'nsubj', 'nsubj:pass', 'csubj') <= noun + 1) return undefined;
  if (isWhole(clause, tokens)) return 'content';
  if (WITH_OBJECT.has(tokens[lastIn(clause, tokens)]?.lemma ?? '')) return 'relative';
  // `no proof that he paid`: of none there is one that he paid.
  return that.upos === 'SCONJ' || isScarce(noun, tokens) ? 'content' : undefined;
}

const isScarce = (noun: number, tokens: readonly SyntaxToken[]): boolean =>
  likeBelow(tokens, noun, ({ text }) => /^(?:no|little|few|scant)$/iu.test(text)) >= 0;

/** Whether a clause has all that its predicate asks for, so that nothing before it can be part of it. */
function isWhole(clause: number, tokens: readonly SyntaxToken[]): boolean {
  return tokens.some(({ head, relation, text }, at) => {
    if (head !== clause) return false;
    if (relation === 'xcomp') return isWhole(at, tokens);
    if (relation === 'obj') return text.toLowerCase() !== 'that';
    return relation === 'ccomp' || relation === 'cop' || relation === 'aux:pass';
  });
}

/** The last predicate of a chain: `refused to keep`. */
function lastIn(predicate: number, tokens: readonly SyntaxToken[]): number {
  const next = below(tokens, predicate, 'xcomp');
  return next < 0 ? predicate : lastIn(next, tokens);
}

/** `denying having killed him`, `denied having been in Lund`: right behind a verb that takes one a gerund is its content. */
export const asGerundContent = ofRelations(/^(?:advcl|obl)$/u, (token, at, tokens) => {
  const first = firstUnder(at, tokens);
  const [gerund, verb] = [tokens[first], tokens[first - 1]];
  const isGerund =
    gerund?.xpos === 'VBG' && gerund.head === at && /^(?:aux|cop)/u.test(gerund.relation);
  return isGerund && verb?.upos === 'VERB' && takesGerund(verb.lemma)
    ? { ...token, head: first - 1, relation: 'xcomp' }
    : undefined;
});

/** A verb that takes a gerund, right before `having`, and hanging from what that opens. */
const deniedGerund = ofSentence(
  (
    tokens,
  ): { readonly verb: number; readonly gerund: number; readonly content: number } | undefined => {
    const gerund = tokens.findIndex(({ xpos, relation, head }, at) => {
      const verb = tokens[at - 1];
      const isBefore = verb?.head === head && /^VB[DPZ]$/u.test(verb.xpos);
      return xpos === 'VBG' && relation === 'aux' && isBefore && takesGerund(verb.lemma);
    });
    return gerund < 0
      ? undefined
      : { verb: gerund - 1, gerund, content: tokens[gerund]?.head ?? -1 };
  },
);

/** `Holm denies having been the owner`, where a parser takes the verb for a part of what it denies. */
export const asDeniedGerund = inSentencesWith(deniedGerund, (token, at, tokens) => {
  const found = deniedGerund(tokens);
  if (!found) return undefined;
  const { verb, gerund, content } = found;
  const top = tokens[content];
  if (at === verb && top) return { ...token, upos: 'VERB', head: top.head, relation: top.relation };
  if (at === content) return { ...token, head: verb, relation: 'xcomp' };
  return token.head === content && at < gerund && token.relation !== 'punct'
    ? { ...token, head: verb }
    : undefined;
});

/** `fears grew that the firm was broke`: what the subject says, where the verb says nothing. */
export const asContentOfSubject = ofRelations(/^(?:ccomp|advcl)$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  if (at < token.head || verb?.upos !== 'VERB' || takesClause(verb.lemma)) return undefined;
  const that = below(tokens, at, 'mark');
  const isThat = tokens[that]?.text.toLowerCase() === 'that' && tokens[that - 1]?.upos !== 'ADP';
  const noun = below(tokens, token.head, 'nsubj');
  const subject = tokens[noun];
  if (!isThat || subject?.upos !== 'NOUN' || !takesClause(subject.lemma)) return undefined;
  // `the claim was so odd that he laughed`
  const isResult = tokens.some(({ text }, index) => index < that && /^(?:so|such)$/iu.test(text));
  return isResult || below(tokens, token.head, 'obj', 'cop') >= 0
    ? undefined
    : { ...token, head: noun, relation: 'acl' };
});
