import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofRelations, ofSentence } from '../../mend.js';

/** `Not a single coin was paid`: `not` denies the noun that it stands before. */
export const asNotOne = ofRelations(/^advmod$/u, (token, at, tokens) => {
  const [article, word] = [tokens[at + 1], tokens[at + 2]];
  const isOne = /^(?:an?|one)$/iu.test(article?.text ?? '');
  if (!/^not$/iu.test(token.text) || !isOne || article?.head === at) return undefined;
  const noun = article?.relation === 'det' || article?.relation === 'nummod' ? article.head : -1;
  const isSubject = tokens[noun]?.relation.startsWith('nsubj') === true;
  const isNear = noun === at + 2 || (noun === at + 3 && word?.head === noun);
  return isSubject && isNear && token.head !== noun ? { ...token, head: noun } : undefined;
});

/** `warned, however, that progress was slow`: behind the aside `that` opens what is said. */
export const asThatBehindAside = ofRelations(/^(?:det|advmod)$/u, (token, at, tokens) => {
  const that = token.relation === 'det' ? at : at + 2;
  if (tokens[that]?.text !== 'that' || tokens[that - 1]?.text !== ',') return undefined;
  const [aside, comma] = [tokens[that - 2], tokens[that - 3]];
  const noun = tokens[tokens[that].head];
  const clause = noun?.relation.startsWith('nsubj') === true ? noun.head : -1;
  const isContent = tokens[clause]?.relation === 'ccomp';
  const verb = tokens[clause]?.head ?? -1;
  if (aside?.upos !== 'ADV' || comma?.text !== ',' || !isContent || verb !== that - 4)
    return undefined;
  if (at === that) return { ...token, upos: 'SCONJ', xpos: 'IN', head: clause, relation: 'mark' };
  return token.head === clause ? { ...token, head: verb } : undefined;
});

/** `raising`, read as part of the name of what is raised. */
interface Raising {
  readonly verb: number;
  readonly noun: number;
  readonly clause: number;
}

const raisings = ofSentence((tokens): readonly Raising[] =>
  foundAt(tokens, ({ xpos, relation, head }, verb): Raising | undefined => {
    const noun = tokens[head];
    if (
      xpos !== 'VBG' ||
      relation !== 'compound' ||
      head !== verb + 1 ||
      tokens[verb - 1]?.text !== ','
    )
      return undefined;
    const isMisread = noun?.upos === 'VERB' && noun.xpos === 'VBZ' && noun.head < verb;
    const clause = below(tokens, head, 'ccomp');
    return isMisread && clause > head && below(tokens, head, 'nsubj') < 0
      ? { verb, noun: head, clause }
      : undefined;
  }),
);

/** `…, raising hopes that it ends`: what is raised is a noun, whatever verb it looks like. */
export const asRaisedNoun = inSentencesWith(raisings, (token, at, tokens) => {
  for (const { verb, noun, clause } of raisings(tokens)) {
    if (at === verb) return { ...token, head: tokens[noun]?.head ?? -1, relation: 'advcl' };
    if (at === noun) return { ...token, upos: 'NOUN', xpos: 'NNS', head: verb, relation: 'obj' };
    if (at === clause) return { ...token, relation: 'acl' };
    if (token.head === noun && at < verb) return { ...token, head: verb };
  }
  return undefined;
});

/** A participle behind a comma, read as part of its object's name. */
interface FreeGerund {
  readonly gerund: number;
  readonly object: number;
  readonly above: number;
}

const freeGerunds = ofSentence((tokens): readonly FreeGerund[] =>
  foundAt(tokens, ({ xpos, relation, head }, gerund): FreeGerund | undefined => {
    const object = tokens[head];
    const isMisread = xpos === 'VBG' && /^(?:amod|compound)$/u.test(relation);
    if (!isMisread || tokens[gerund - 1]?.text !== ',' || head !== gerund + 1) return undefined;
    if (object?.relation !== 'obj' || object.head > gerund) return undefined;
    const verb = tokens[object.head];
    const isReport = verb?.relation === 'parataxis' && verb.head >= 0;
    return { gerund, object: head, above: isReport ? verb.head : object.head };
  }),
);

/** `Profit fell, missing forecasts`: behind a comma no object stands without what does it. */
export const asFreeGerund = inSentencesWith(freeGerunds, (token, at, tokens) => {
  for (const { gerund, object, above } of freeGerunds(tokens)) {
    if (at === gerund) return { ...token, upos: 'VERB', head: above, relation: 'advcl' };
    if (at === object) return { ...token, head: gerund, relation: 'obj' };
  }
  return undefined;
});

const NOUN_AND_FORM = /^(?:forecast|broadcast|cast|offset|output|input)$/iu;

/** `cut its profit forecast`: no participle stands behind an object as a word that is a noun too. */
export const asNounOfForm = ofRelations(/^(?:acl|obj|xcomp)$/u, (token, at, tokens) => {
  const form = token.relation === 'obj' ? at + 1 : at;
  const word = tokens[form];
  const object = tokens[form - 1];
  if (!/^VBN?$/u.test(word?.xpos ?? '') || !word || !NOUN_AND_FORM.test(word.text))
    return undefined;
  if (object?.relation !== 'obj' || object.upos !== 'NOUN') return undefined;
  const isHung = word.head === form - 1 || (word.relation === 'xcomp' && word.head === object.head);
  if (!isHung || below(tokens, form - 1, 'nmod:poss', 'det') < 0) return undefined;
  if (at === form - 1) return { ...token, head: form, relation: 'compound' };
  const noun = { upos: 'NOUN', xpos: 'NN', lemma: token.text.toLowerCase() };
  return { ...token, ...noun, head: object.head, relation: 'obj' };
});

/** `The strike cost the firm 6 million`: a noun has no object; what looks like one is the verb. */
interface Cost {
  readonly thing: number;
  readonly verb: number;
}

const costs = ofSentence((tokens): readonly Cost[] =>
  foundAt(tokens, ({ text, upos }, verb): Cost | undefined => {
    if (text !== 'cost' || upos !== 'NOUN' || below(tokens, verb, 'obj') < verb) return undefined;
    const thing = below(tokens, verb, 'compound');
    return thing === verb - 1 && /^(?:DET|PROPN|PRON)$/u.test(tokens[verb + 1]?.upos ?? '')
      ? { thing, verb }
      : undefined;
  }),
);

export const asCost = inSentencesWith(costs, (token, at, tokens): SyntaxToken | undefined => {
  for (const { thing, verb } of costs(tokens)) {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD' };
    if (at === thing) return { ...token, relation: 'nsubj' };
    if (token.head === verb && at < thing) return { ...token, head: thing };
  }
  return undefined;
});

/** `There were 23 cases of it, known as Bo, and 71 among the others`: a number is joined to what is counted. */
export const asSecondCount = ofRelations(/^conj$/u, (token, at, tokens) => {
  const head = tokens[token.head];
  const isCount = token.upos === 'NUM' && tokens[below(tokens, at, 'cc')]?.text === 'and';
  const isBare = below(tokens, at, 'nmod') > at;
  if (!isCount || !isBare || head?.upos !== 'PROPN') return undefined;
  const counted = tokens.findLastIndex(
    ({ upos }, other) =>
      other < token.head && upos === 'NOUN' && below(tokens, other, 'nummod') >= 0,
  );
  return counted >= 0 ? { ...token, head: counted } : undefined;
});
