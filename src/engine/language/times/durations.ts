import { oneDay } from './calendar.js';
import { digitsAmount } from '../quantities/digits.js';
import { scaleFactor, wordsAmount } from '../quantities/numerals.js';
import type { FoundTime, TimeDraft } from './time-draft.js';
import { awayFrom } from './resolution.js';
import { lengthValue } from './values.js';

/** `two years`, `the past two years`, `two years ago`; an age (`45 years old`) and a rate (`a day`) are none. */
export function duration({ get, text, end }: FoundTime): TimeDraft | undefined {
  const count = get('n').toLowerCase();
  const vague = /^(?:an?|half an?)$/u.test(count);
  const away = get('away').toLowerCase();
  const after = text.slice(end, end + 8);
  if (/^[ -]old|^ of age/iu.test(after)) return undefined;
  // `the Seven Years' War` is a name, `one-quarter of the fleet` a part.
  if (/^\p{Lu}/u.test(get('unit')) && /^['’]?s? \p{Lu}/u.test(after)) return undefined;
  if (/^quarter/iu.test(get('unit')) && /^(?:one|three)$/u.test(count) && after.startsWith(' of')) {
    return undefined;
  }
  if (count === 'some' && away === '') return undefined;
  if (vague && away === '' && !count.startsWith('half')) return undefined;
  const unit = get('unit')
    .toLowerCase()
    .replace(/centuries/u, 'century')
    .replace(/s$/u, '');
  const amount = vague
    ? 1
    : /\d/u.test(count)
      ? digitsAmount(/^[^\p{L}]+/u.exec(count)?.[0] ?? count) * scaleFactor(count)
      : wordsAmount(count);
  if (away !== '') return pointAway(away, amount, unit);
  return {
    ...durationNextTo(get('past').toLowerCase(), amount, unit),
    value: () => lengthValue(amount, unit),
  };
}

/** From so many years on, how long ago something was is no date. */
const MOST_COUNTED_BACK = 1000;

/** `two years ago` is resolved by the anchor; `two years later` counts from something else. */
function pointAway(away: string, amount: number, unit: string): TimeDraft {
  return {
    kind: 'date',
    counts: amount >= MOST_COUNTED_BACK,
    resolve: (anchor) => {
      const there = anchor && away === 'ago' ? awayFrom(anchor, -amount, unit) : undefined;
      return there ? oneDay(there) : undefined;
    },
  };
}

/** `the past two years` end, `the next two years` begin with the anchor; `two years` float. */
function durationNextTo(past: string, amount: number, unit: string): TimeDraft {
  const sign = /past|last/u.test(past) ? -1 : /next|coming/u.test(past) ? 1 : 0;
  return {
    kind: 'duration',
    resolve: (anchor) => {
      const there = anchor && sign && amount ? awayFrom(anchor, sign * amount, unit) : undefined;
      if (!anchor || !there) return undefined;
      return sign < 0 ? { from: there, to: anchor } : { from: anchor, to: there };
    },
  };
}
