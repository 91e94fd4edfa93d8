import type { SyntaxToken } from '../../../syntax/token.js';
import { below, likeBelow, ofRelations } from '../../mend.js';

/**
 * `the £3m that Acme promised`, `the $40 million that Acme asked for`: a relative behind a sum is of all of it, and not of
 * the number in it nor of the verb.
 */
export const asClauseOfSum = ofRelations(/^(?:acl:relcl|advcl|ccomp)$/u, (token, at, tokens) => {
  const which = likeBelow(
    tokens,
    at,
    ({ xpos, text }) => xpos === 'WDT' && /^(?:that|which)$/iu.test(text),
  );
  if (which < 0 || !/^(?:nsubj|nsubj:pass|obj)$/u.test(tokens[which]?.relation ?? ''))
    return undefined;
  const sum = sumEndingAt(which - 1, tokens);
  const isOther = sum >= 0 && sum !== token.head;
  return isOther ? { ...token, head: sum, relation: 'acl:relcl' } : undefined;
});

/** The sign of a currency whose number ends at a word; -1 where none does. */
function sumEndingAt(last: number, tokens: readonly SyntaxToken[]): number {
  const number = tokens[last];
  if (number?.upos !== 'NUM') return -1;
  const sign = number.relation === 'compound' ? (tokens[number.head]?.head ?? -1) : number.head;
  return tokens[sign]?.upos === 'SYM' && below(tokens, sign, 'nummod') >= 0 ? sign : -1;
}
