import { TIME_UNITS } from '../../../grammar/time-units.js';
import type { SyntaxToken } from '../../../syntax/token.js';
import { likeBelow, ofRelations } from '../../mend.js';

const CLAIMING = /^(?:accuse|allege|claim|put|suggest)$/u;
const ANSWERING = /^(?:deny|dispute|reject)$/u;

/**
 * `closed it within a year, which the union resents`, `claimed that he took the coins, which he denies`: behind
 * the comma stands what somebody makes of it all, and nothing more of a year or the coins.
 */
export const asClauseOnClause = ofRelations(/^acl:relcl$/u, (token, at, tokens) => {
  const noun = tokens[token.head];
  const which = likeBelow(tokens, at, ({ text }) => text.toLowerCase() === 'which');
  if (!noun || which < 0 || tokens[which - 1]?.text !== ',' || which < token.head) return undefined;
  if (!/^(?:nsubj|obj)$/u.test(tokens[which]?.relation ?? '')) return undefined;
  const verb = verbAbove(token.head, tokens);
  const above = tokens[verbAbove(verb, tokens)];
  const isTime = noun.relation.startsWith('obl') && TIME_UNITS.has(noun.lemma);
  const isClaim =
    // A parser may hang what is put to somebody from them.
    /^(?:ccomp|advcl|acl)/u.test(tokens[verb]?.relation ?? '') &&
    CLAIMING.test(above?.lemma ?? '') &&
    ANSWERING.test(token.lemma);
  return verb >= 0 && (isTime || isClaim)
    ? { ...token, head: verb, relation: 'advcl:relcl' }
    : undefined;
});

/** The nearest verb that a noun hangs from; -1 where none does. */
function verbAbove(noun: number, tokens: readonly SyntaxToken[]): number {
  let at = tokens[noun]?.head ?? -1;
  while (at >= 0 && tokens[at]?.upos !== 'VERB') at = tokens[at]?.head ?? -1;
  return at;
}
