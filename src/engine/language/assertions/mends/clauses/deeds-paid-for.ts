import { below, ofRelations } from '../../mend.js';

/** `paid him $8,000 to burn it`: what the money is for says nothing of the dollars but of who is paid. */
export const asDeedPaidFor = ofRelations(/^(?:acl|advcl)$/u, (token, at, tokens) => {
  if (token.xpos !== 'VB' || !/^(?:acl|advcl)$/u.test(token.relation)) return undefined;
  const sum = token.relation === 'acl' ? token.head : below(tokens, token.head, 'obj');
  const { head = -1, relation = '', xpos, text = '' } = tokens[sum] ?? {};
  const isSum = relation === 'obj' && (xpos === '$' || CURRENCY.test(text));
  if (!isSum || sum > at || below(tokens, head, 'iobj', 'nsubj:pass') < 0) return undefined;
  const to = tokens[below(tokens, at, 'mark')];
  return to?.xpos === 'TO' ? { ...token, head, relation: 'xcomp' } : undefined;
});

const CURRENCY = /^(?:dollar|pound|euro|franc|crown|yen|rupee|krona|krone|kronor|kroner)s?$/iu;
