import { once, oneOf, WordList } from '../../../data/index.js';
import { rounded, wordsAmount } from '../numerals.js';
import { matchAt, sticky } from '../patterns.js';
import type { QuantityDraft } from '../quantity-draft.js';
import { WORD_END } from '../../tokens/word-bounds.js';

const TENS = '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)';
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TEENS = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)';
const pricePattern = once(() =>
  sticky(
    `(?<whole>${TENS}[ -]${ONES}|${TENS}|${TEENS}|${ONES})[ -](?:(?:oh|o)[ -](?<ones>${ONES})|(?<cents>${TENS}[ -]${ONES}|${TENS}|${TEENS}))(?=[ \\u00a0](?:(?:an?|per|the|each|every)[ \\u00a0](?:${oneOf(new WordList('quantities/money/priced.txt'))})|apiece|each)${WORD_END})`,
  ),
);

/** `four-fifty a gallon`: money whose currency nobody names. */
export function priceInWords(text: string, start: number): QuantityDraft | undefined {
  const found = matchAt(pricePattern(), text, start);
  if (!found) return undefined;
  const cents = wordsAmount(found.get('ones') || found.get('cents'));
  const amount = wordsAmount(found.get('whole')) + cents / 100;
  return { start, end: found.end, kind: 'money', amount: rounded(amount) };
}
