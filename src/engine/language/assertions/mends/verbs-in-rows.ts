import type { SyntaxToken } from '../../syntax/token.js';
import { below, firstUnder, ofRelations } from '../mend.js';

/**
 * `Acme bought a mill, moved its bakery and sold a shop`: the verb behind the first comma is joined to the
 * one before it, as is the last, and is no clause beside it.
 */
export const asVerbInRow = ofRelations(/^parataxis$/u, (token, at, tokens) => {
  if (token.upos !== 'VERB' || token.head > at) return undefined;
  const first = tokens[token.head];
  const row = below(tokens, at, 'conj');
  const isFinite = /^VB[DPZ]$/u.test(token.xpos) && tokens[row]?.xpos === token.xpos;
  const hasOwn = below(tokens, at, 'nsubj', 'nsubj:pass', 'mark', 'expl', 'aux') >= 0;
  if (first?.upos !== 'VERB' || !isFinite || hasOwn || tokens[at - 1]?.text !== ',')
    return undefined;
  const isJoined = below(tokens, row, 'cc') >= 0 && below(tokens, row, 'nsubj', 'nsubj:pass') < 0;
  return isJoined ? { ...token, relation: 'conj' } : undefined;
});

/** `three sank and two were damaged`: who stands between `and` and a verb does what the verb says. */
export const asSubjectInRow = ofRelations(/^(?:cc|conj)$/u, (token, at, tokens) => {
  const subject = token.relation === 'cc' ? at + 1 : at;
  const verb = verbOfJoined(subject, tokens);
  if (verb < 0) return undefined;
  if (subject !== at) return { ...token, head: verb };
  const isPassive = below(tokens, verb, 'aux:pass') >= 0;
  return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
});

/** The finite verb without a subject that what is joined by `and` stands before, joined to the same word; -1 for none. */
function verbOfJoined(at: number, tokens: readonly SyntaxToken[]): number {
  const [word, and, next] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (word?.relation !== 'conj' || !/^(?:NUM|NOUN|PROPN|PRON)$/u.test(word.upos)) return -1;
  if (and?.relation !== 'cc') return -1;
  const behind = /^(?:aux|cop)/u.test(next?.relation ?? '') ? (next?.head ?? -1) : at + 1;
  const verb = and.head === at ? behind : and.head;
  const isJoined = tokens[verb]?.relation === 'conj' && tokens[verb].head === word.head;
  if (!isJoined || verb < at || below(tokens, verb, 'nsubj', 'nsubj:pass') >= 0) return -1;
  // `prime numbers and Carmichael numbers`
  const verbs = [verb, below(tokens, verb, 'cop', 'aux', 'aux:pass')];
  return verbs.some((one) => FINITE.test(tokens[one]?.xpos ?? '')) ? verb : -1;
}

const FINITE = /^(?:VB[DPZ]|MD)$/u;

/**
 * `pledged to cut fares, open the pool and sell the park`: a bare verb behind a comma is joined to the
 * infinitive before it, and not to the verb above, which has a tense.
 */
export const asInfinitiveInRow = ofRelations(/^(?:conj|advcl)$/u, (token, at, tokens) => {
  const above = tokens[token.head];
  if (token.xpos !== 'VB' || token.head > at || !above || isBare(above)) return undefined;
  const own = below(tokens, at, 'nsubj', 'nsubj:pass', 'aux', 'expl');
  if (own >= 0 || !isJoinedBare(token, at, tokens)) return undefined;
  // `open the pool and sell the park`, where the noun is taken for what is joined
  const inner = token.relation === 'conj' && above.relation === 'obj' ? above.head : -1;
  if (inner >= 0 && tokens[inner]?.xpos === 'VB' && below(tokens, at, 'obj') > at)
    return { ...token, head: inner };
  const first = tokens.findIndex(
    (one, other) =>
      one.head === token.head &&
      other < at &&
      isBare(one) &&
      /^(?:xcomp|advcl|acl|ccomp)$/u.test(one.relation) &&
      tokens[below(tokens, other, 'mark')]?.xpos === 'TO',
  );
  return first < 0 ? undefined : { ...token, head: first, relation: 'conj' };
});

const isBare = ({ xpos }: SyntaxToken): boolean => xpos === 'VB';

/** Joined to something, or led by `to` behind a comma with more of the row to come: `to sell it, to close it and to`. */
function isJoinedBare(token: SyntaxToken, at: number, tokens: readonly SyntaxToken[]): boolean {
  if (token.relation === 'conj') return true;
  const to = below(tokens, at, 'mark');
  const row = tokens[below(tokens, at, 'conj')];
  const isLed = tokens[to]?.xpos === 'TO' && tokens[to - 1]?.text === ',';
  return token.relation === 'advcl' && isLed && row?.xpos === 'VB';
}

/** `raised $2 million and rejected offers`: the noun right behind a second verb is what that one is done to. */
export const asObjectOfSecond = ofRelations(/^conj$/u, (token, at, tokens) => {
  if (token.upos !== 'NOUN' || below(tokens, at, 'cc', 'nsubj', 'aux') >= 0) return undefined;
  const verb = firstUnder(at, tokens) - 1;
  const second = tokens[verb];
  const isSecond =
    second?.upos === 'VERB' && second.relation === 'conj' && second.head === token.head;
  return isSecond && below(tokens, verb, 'obj', 'xcomp', 'ccomp') < 0
    ? { ...token, head: verb, relation: 'obj' }
    : undefined;
});
