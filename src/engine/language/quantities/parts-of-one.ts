import { once, oneOf } from '../../data/index.js';
import { TIME_UNITS } from '../times/calendar-words.js';
import { MEASURES } from './measures.js';
import { FRACTIONS, SCALES } from './number-words.js';
import { numberWords, partAmount, rounded, scaleFactor, wordsAmount } from './numerals.js';
import { matchAt, sticky } from './patterns.js';
import { withWordBehind } from './plain-numbers.js';
import type { QuantityDraft } from './quantity-draft.js';
import { WORD_END } from '../tokens/word-bounds.js';

/** Symbols of one or two letters stand behind digits only. */
const SHORTEST_UNIT = 3;

const partPattern = once(() => {
  const parts = [...FRACTIONS.keys()].filter((word) => !/^(?:half|quarter)$/u.test(word));
  const units = [...MEASURES.keys()].filter((unit) => unit.length >= SHORTEST_UNIT);
  const whole = `(?:(?<scale>${oneOf(SCALES.keys())})|(?<percent>(?:percentage|per[ -]?cent)[ -]points?|percent|per[ -]cent)|(?<unit>${oneOf(units)}|${TIME_UNITS}))`;
  const count = `(?<n>an?|${numberWords()})[ -]`;
  return sticky(
    `(?:(?:an?[ -])?(?<half>half)|(?:${count})?(?<quarter>quarter)s?|${count.replace('<n>', '<m>')}(?<part>${oneOf(parts)})s?(?=[ -]of[ -]an?[ -]))(?<of>(?:[ -]of)?[ -]an?[ -]|[ -](?=(?:${oneOf(SCALES.keys())}|mile|hour|century)${WORD_END}))${whole}${WORD_END}`,
  );
});

/** Most numbers are followed by no part, and need no pattern. */
const PART_NEAR = /half|quarter|(?:third|th)s?[ -]of/iu;

/** A part of one thing: `a quarter of a million dollars`, `half a mile`, `a tenth of a percent`. */
export function partOfOne(text: string, start: number): QuantityDraft | undefined {
  if (!PART_NEAR.test(text.slice(start, start + 28))) return undefined;
  const found = matchAt(partPattern(), text, start);
  if (!found) return undefined;
  const { end, get } = found;
  const part = get('half') || get('quarter') || get('part');
  const count = (get('n') || get('m')).toLowerCase();
  const each = partAmount(`a ${part.toLowerCase()}`);
  const amount = /^(?:an?|)$/u.test(count) ? each : wordsAmount(count) * each;
  if (get('scale') !== '') {
    const scaled = rounded(amount * scaleFactor(get('scale')));
    return (
      withWordBehind(text, start, end, scaled) ?? { start, end, kind: 'count', amount: scaled }
    );
  }
  if (get('percent') !== '') {
    const points = /point/iu.test(get('percent')) ? { unit: 'percentage points' } : {};
    return { start, end, kind: 'percent', amount, ...points };
  }
  const unit = get('unit');
  const whole = end - unit.length - get('of').length;
  return { start, end: whole, kind: 'count', amount: rounded(amount), unit, unitEnd: end };
}
