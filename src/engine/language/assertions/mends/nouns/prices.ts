import type { SyntaxToken } from '../../../syntax/token.js';
import { below, foundAt, inSentencesWith, ofSentence } from '../../mend.js';

/** `cost` behind what has a price, and the sum behind it. */
interface Price {
  readonly thing: number;
  readonly verb: number;
  readonly sum: number;
}

const isSum = (token: SyntaxToken | undefined): boolean =>
  token !== undefined && (token.xpos === '$' || token.upos === 'NUM' || token.upos === 'NOUN');

const prices = ofSentence((tokens): readonly Price[] =>
  foundAt(tokens, ({ text, upos, relation }, verb) => {
    if (text !== 'cost' || upos !== 'NOUN' || relation !== 'root') return undefined;
    const thing = verb - 1;
    const isThing = tokens[thing]?.head === verb && tokens[thing].relation === 'compound';
    const behind = tokens[verb + 1];
    const isPriced = /^[$£€¥]$|^\d/u.test(behind?.text ?? '') || behind?.upos === 'NUM';
    const sum = tokens.findIndex(
      ({ head, relation: own }, at) =>
        at > verb && head === verb && /^(?:appos|nummod|obj|nmod|nmod:unmarked)$/u.test(own),
    );
    return isThing && isPriced && isSum(tokens[sum]) && below(tokens, verb, 'cop') < 0
      ? { thing, verb, sum }
      : undefined;
  }),
);

/** `The villa cost 2 million euros`: what stands before a price is the verb, and no noun. */
export const asPrice = inSentencesWith(prices, (token, at, tokens) => {
  for (const { thing, verb, sum } of prices(tokens)) {
    if (at === verb) return { ...token, upos: 'VERB', xpos: 'VBD' };
    if (at === thing) return { ...token, relation: 'nsubj' };
    if (at === sum) return { ...token, relation: 'obj' };
    if (token.head === verb && at < thing) return { ...token, head: thing };
    const isPurpose = token.head === verb && token.relation === 'acl' && at > sum;
    if (isPurpose) return { ...token, relation: 'advcl' };
  }
  return undefined;
});
