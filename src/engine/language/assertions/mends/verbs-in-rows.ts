import { below, type Mend } from '../mend.js';

/**
 * `Acme bought a mill, moved its bakery and sold a shop`: the verb behind the first comma is joined to the
 * one before it, as is the last, and is no clause beside it.
 */
export const asVerbInRow: Mend = (token, at, tokens) => {
  if (token.relation !== 'parataxis' || token.upos !== 'VERB' || token.head > at) return undefined;
  const first = tokens[token.head];
  const row = below(tokens, at, 'conj');
  const isFinite = /^VB[DPZ]$/u.test(token.xpos) && tokens[row]?.xpos === token.xpos;
  const hasOwn = below(tokens, at, 'nsubj', 'nsubj:pass', 'mark', 'expl', 'aux') >= 0;
  if (first?.upos !== 'VERB' || !isFinite || hasOwn || tokens[at - 1]?.text !== ',')
    return undefined;
  const isJoined = below(tokens, row, 'cc') >= 0 && below(tokens, row, 'nsubj', 'nsubj:pass') < 0;
  return isJoined ? { ...token, relation: 'conj' } : undefined;
};

/** `three sank and two were damaged`: who stands between `and` and a verb does what the verb says. */
export const asSubjectInRow: Mend = (token, at, tokens) => {
  if (token.relation !== 'conj' || !/^(?:NUM|NOUN|PROPN|PRON)$/u.test(token.upos)) return undefined;
  const and = tokens[at - 1];
  const verb = and?.relation === 'cc' ? and.head : -1;
  const joined = tokens[verb];
  const isOwn = joined?.relation === 'conj' && joined.head === token.head;
  if (!isOwn || verb < at || below(tokens, verb, 'nsubj', 'nsubj:pass') >= 0) return undefined;
  const isPassive = below(tokens, verb, 'aux:pass') >= 0;
  return { ...token, head: verb, relation: isPassive ? 'nsubj:pass' : 'nsubj' };
};
