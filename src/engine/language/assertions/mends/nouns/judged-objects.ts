import { below, ofRelations } from '../../mend.js';

/** Verbs that say what their object is held to be. */
const JUDGING =
  /^(?:brand|call|consider|declare|deem|dub|find|judge|label|pronounce|rate|rule|term|think)$/u;

/** `called the plan workable`: an adjective right behind the object that ends its clause is what it is called. */
export const asJudgement = ofRelations(/^amod$/u, (token, at, tokens) => {
  if (at !== token.head + 1 || !token.xpos.startsWith('JJ')) return undefined;
  // `called the plan for the mill workable`
  let noun = tokens[token.head];
  while (noun && /^(?:nmod|compound|conj)$/u.test(noun.relation)) noun = tokens[noun.head];
  const verb = tokens[noun?.head ?? -1];
  const [next] = tokens.slice(at + 1);
  const isLast = next === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/u.test(next.upos);
  if (noun?.relation !== 'obj' || !isLast || !verb || !JUDGING.test(verb.lemma)) return undefined;
  return { ...token, head: noun.head, relation: 'xcomp' };
});

/** `described the chips as practical`: what stands behind `as` is what somebody says of the object, and no clause. */
export const asDescription = ofRelations(/^advcl$/u, (token, at, tokens) => {
  const as = tokens[at - 1];
  const isSaidOf =
    token.xpos.startsWith('JJ') && as?.text === 'as' && as.head === at && as.relation === 'case';
  const object = below(tokens, token.head, 'obj');
  return isSaidOf && object >= 0 && object < at ? { ...token, relation: 'obl' } : undefined;
});
