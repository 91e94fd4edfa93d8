import { currencyOf } from './money/currencies.js';
import type { QuantityDraft } from './quantity-draft.js';
import { matchAt, patterns } from './patterns.js';
import { SIZES } from './number-words.js';
import { scaleFactor } from './numerals.js';

/** `dozens` may be as many as a hundredfold. */
const REACH = 100;

/** Words for a size: `dozens`, `tens of thousands`, `several hundred`, `millions of dollars`. */
export function sizeInWords(text: string, start: number): QuantityDraft | undefined {
  const found = matchAt(patterns().size, text, start);
  if (!found) return undefined;
  const tens = SIZES.get(found.get('tens').toLowerCase()) ?? 1;
  const size = SIZES.get(found.get('size').toLowerCase()) ?? scaleFactor(found.get('scale'));
  const amount = tens * size;
  const range = { low: amount, high: amount * REACH };
  const money = matchAt(patterns().sizeOfMoney, text, found.end);
  const unit = money && currencyOf(text, money.get('currency'), found.end);
  return money && unit
    ? { start, end: money.end, kind: 'money', amount, unit, range }
    : { start, end: found.end, kind: 'count', amount, range };
}
