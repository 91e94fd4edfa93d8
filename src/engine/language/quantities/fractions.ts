import type { QuantityDraft } from './quantity-draft.js';
import { matchAt, patterns } from './patterns.js';
import { FRACTION_SIGNS, FRACTIONS } from './number-words.js';
import { digitsAmount } from './digits.js';
import { rounded, scaleFactor, wordsAmount } from './numerals.js';

/** `half of`, `two-thirds`, `a quarter of`; `the first half of the year` is a time. */
export function fraction(text: string, start: number): QuantityDraft | undefined {
  const half = matchAt(patterns().half, text, start);
  if (half) {
    const counted = /(?<!\p{L})(?:first|second|latter)[ -]$/iu.test(
      text.slice(Math.max(0, start - 8), start),
    );
    return counted ? undefined : { start, end: half.end, kind: 'count', amount: 0.5, part: true };
  }
  const found = matchAt(patterns().fraction, text, start);
  if (!found) return undefined;
  const parts = FRACTIONS.get(found.get('part').toLowerCase()) ?? 1;
  const spelled = text.slice(start, found.end);
  // "a third company" is the next one; "a third of", "two thirds" are parts.
  const alone = found.get('a') !== '' || !/s$/iu.test(spelled);
  if (alone && !/^[ \u00a0]of\b/iu.test(text.slice(found.end, found.end + 4))) {
    if (found.get('a') !== '' || !/^one/iu.test(spelled)) return undefined;
  }
  const count = found.get('a') === '' ? wordsAmount(found.get('n')) : 1;
  return { start, end: found.end, kind: 'count', amount: count / parts, part: true };
}

/** The number that `2½`, `13 3/4` or, before a measure, `1/2` stands for, and where it ends. */
export function mixedNumber(
  text: string,
  start: number,
): { readonly end: number; readonly amount: number } | undefined {
  const found = matchAt(patterns().mixed, text, start);
  if (!found) return undefined;
  const factor = scaleFactor(found.get('scale'));
  const sign = FRACTION_SIGNS.get(found.get('sign'));
  const { end } = found;
  if (sign !== undefined) {
    return { end, amount: rounded((digitsAmount(found.get('whole')) + sign) * factor) };
  }
  const [over, under] = [Number(found.get('over')), Number(found.get('under'))];
  const plain = found.get('n') === '' && found.get('escape') === '';
  // `24/7` and `9/11` are no fractions.
  if (over >= under || (plain && !matchAt(patterns().parted, text, end))) return undefined;
  return { end, amount: rounded((digitsAmount(found.get('n')) + over / under) * factor) };
}
