import { takesClause } from '../../governors.js';
import { below, inSentencesWith, ofRelations, ofSentence } from '../../mend.js';

/** A verb of report that a parser hangs from what is reported. */
interface TurnedReport {
  readonly verb: number;
  readonly content: number;
}

const turnedReport = ofSentence((tokens): TurnedReport | undefined => {
  const that = tokens.findIndex(({ text, relation }) => relation === 'mark' && text === 'that');
  const [verb, content] = [that - 1, tokens[that]?.head ?? -1];
  const report = tokens[verb];
  const isTurned =
    report?.head === content && /^(?:nsubj|csubj)/u.test(report.relation) && content > that;
  const isVerb = isTurned && report.upos === 'VERB' && takesClause(report.lemma);
  return isVerb && below(tokens, verb, 'nsubj') >= 0 ? { verb, content } : undefined;
});

/**
 * `The union fears that the plant, where 900 people work, could be sold`: the verb before `that` says it of
 * the clause, however long what stands between is.
 */
export const asTurnedReport = inSentencesWith(turnedReport, (token, at, tokens) => {
  const found = turnedReport(tokens);
  if (!found) return undefined;
  const { verb, content } = found;
  const top = tokens[content];
  if (at === verb && top) return { ...token, head: top.head, relation: top.relation };
  if (at === content) return { ...token, head: verb, relation: 'ccomp' };
  const isOutside = at < verb || at === tokens.length - 1;
  return token.head === content && isOutside ? { ...token, head: verb } : undefined;
});

/** What is heard, where the time at its head leads a parser to join it to the verb. */
interface JoinedReport {
  readonly verb: number;
  readonly that: number;
  readonly content: number;
}

const joinedReport = ofSentence((tokens): JoinedReport | undefined => {
  const that = tokens.findIndex(({ text, relation }) => relation === 'mark' && text === 'that');
  const [verb, content] = [that - 1, tokens[that]?.head ?? -1];
  const clause = tokens[content];
  const isJoined = clause?.head === verb && /^(?:conj|parataxis)$/u.test(clause.relation);
  if (!isJoined || below(tokens, content, 'cc') >= 0) return undefined;
  return takesClause(tokens[verb]?.lemma ?? '') ? { verb, that, content } : undefined;
});

/** `heard that between 2016 and 2021 Brandt moved money`: when it was and who did it is part of what is heard. */
export const asJoinedReport = inSentencesWith(joinedReport, (token, at, tokens) => {
  const found = joinedReport(tokens);
  if (!found) return undefined;
  const { verb, that, content } = found;
  if (at === content) return { ...token, relation: 'ccomp' };
  if (at < that || at > content) return undefined;
  const isDoer = at === content - 1 && token.upos === 'PROPN' && token.relation === 'conj';
  if (isDoer && below(tokens, content, 'nsubj') < 0 && below(tokens, at, 'cc') < 0)
    return { ...token, head: content, relation: 'nsubj' };
  return token.head === verb ? { ...token, head: content } : undefined;
});

/** `fears the shelter, which houses 30 families, could close`: the noun is what could, and no object. */
const contentOfObject = ofSentence((tokens): TurnedReport | undefined => {
  const content = tokens.findIndex(
    ({ relation, head }, at) =>
      /^(?:parataxis|ccomp)$/u.test(relation) &&
      head >= 0 &&
      below(tokens, at, 'aux') >= 0 &&
      tokens[at - 1]?.relation === 'aux' &&
      below(tokens, at, 'nsubj', 'nsubj:pass', 'expl') < 0,
  );
  const verb = tokens[content]?.head ?? -1;
  const object = below(tokens, verb, 'obj');
  const isBetween = object > verb && object < content && below(tokens, object, 'acl:relcl') > 0;
  return isBetween && takesClause(tokens[verb]?.lemma ?? '') ? { verb, content } : undefined;
});

export const asContentOfObject = inSentencesWith(contentOfObject, (token, at, tokens) => {
  const found = contentOfObject(tokens);
  if (!found) return undefined;
  if (at === found.content) return { ...token, relation: 'ccomp' };
  const isPassive = below(tokens, found.content, 'aux:pass') >= 0;
  return token.head === found.verb && token.relation === 'obj'
    ? { ...token, head: found.content, relation: isPassive ? 'nsubj:pass' : 'nsubj' }
    : undefined;
});

/** `the bridge, where forty lorries cross, might fall`: what happens at a place is told of it, and not reported. */
export const asClauseOfPlace = ofRelations(/^(?:ccomp|conj|parataxis)$/u, (token, at, tokens) => {
  const where = below(tokens, at, 'advmod');
  const noun = tokens[where - 2];
  if (tokens[where]?.text.toLowerCase() !== 'where' || tokens[where - 1]?.text !== ',')
    return undefined;
  const isNoun =
    noun !== undefined && /^(?:NOUN|PROPN)$/u.test(noun.upos) && token.head !== where - 2;
  return isNoun && where < at ? { ...token, head: where - 2, relation: 'acl:relcl' } : undefined;
});

/** Auxiliaries of the time before another: what they stand with was so before it was said. */
const BEFORE = /^(?:had|would)$/u;

/**
 * `told the jury that she had signed it and had never read it`: what `had` been so is a second thing that
 * was told, where a parser joins it to the telling.
 */
export const asSecondTold = ofRelations(/^conj$/u, (token, at, tokens) => {
  const verb = tokens[token.head];
  const aux = below(tokens, at, 'aux');
  if (verb?.xpos !== 'VBD' || below(tokens, token.head, 'aux') >= 0) return undefined;
  if (!takesClause(verb.lemma) || !BEFORE.test(tokens[aux]?.text ?? '')) return undefined;
  if (below(tokens, at, 'nsubj', 'nsubj:pass', 'mark') >= 0) return undefined;
  const told = tokens.findIndex(
    ({ head, relation }, index) => head === token.head && relation === 'ccomp' && index < at,
  );
  const isSame = tokens[below(tokens, told, 'aux')]?.text === tokens[aux]?.text;
  return told > token.head && isSame ? { ...token, head: told } : undefined;
});

/** `because he asked me to" and had never read it`: a `to` before the marks is no part of the verb behind them. */
export const asToOfVerbBefore = ofRelations(/^mark$/u, (token, at, tokens) => {
  const isCut = token.xpos === 'TO' && tokens[token.head]?.relation === 'conj';
  if (!isCut || !/^["”’]$/u.test(tokens[at + 1]?.text ?? '')) return undefined;
  const verb = tokens.findLastIndex(({ upos }, index) => index < at && upos === 'VERB');
  return verb >= 0 ? { ...token, head: verb, relation: 'xcomp' } : undefined;
});

/** `clash over claim that the sponge is 18,000 years old`: right behind a noun for a claim it is what is claimed. */
export const asContentOfNoun = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const that = below(tokens, at, 'mark');
  const noun = tokens[that - 1];
  const isBehind =
    tokens[that]?.text.toLowerCase() === 'that' && noun?.upos === 'NOUN' && that < at;
  return isBehind && noun.head === token.head && takesClause(noun.lemma)
    ? { ...token, head: that - 1, relation: 'acl' }
    : undefined;
});
