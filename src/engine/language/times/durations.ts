import { oneDay, wholeMonths, type DateRange } from './calendar.js';
import { digitsAmount } from '../quantities/digits.js';
import { partAmount, scaleFactor, wordsAmount } from '../quantities/numerals.js';
import type { FoundTime, TimeDraft } from './time-draft.js';
import { awayFrom, resolveRelative } from './resolution.js';
import { lengthValue } from './values.js';

const AGED = /^[ -]old|^ of age/iu;
const OF_MONTH = /^ of \p{Lu}/u;
const VAGUE = /few|several|some|many|tens|dozens|hundreds|thousands|millions/iu;

/** `two years`, `the past two years`, `two years ago`; an age (`45 years old`) and a rate (`a day`) are none. */
export function duration({ get, text, end }: FoundTime): TimeDraft | undefined {
  const count = get('n').toLowerCase();
  const away = get('away').toLowerCase();
  const after = text.slice(end, end + 8);
  if (AGED.test(after)) return undefined;
  // `the Seven Years' War` is a name, `one-quarter of the fleet` a part.
  if (/^\p{Lu}/u.test(get('unit')) && /^['’]?s? \p{Lu}/u.test(after)) return undefined;
  if (/^quarter/iu.test(get('unit')) && /^(?:one|three)$/u.test(count) && after.startsWith(' of')) {
    return undefined;
  }
  if (count === 'some' && away === '') return undefined;
  // `the twenty-second of November`: a day.
  if (count === 'twenty' && /^second$/iu.test(get('unit')) && OF_MONTH.test(after))
    return undefined;
  if (/^an?$/u.test(count) && away === '' && get('more') === '') return undefined;
  const unit = singular(get('unit'));
  const amount = countOf(count) + partOf(get('part')) + partOf(get('more'));
  if (away !== '') return pointAway(away, [amount, amount], unit, get('then').toLowerCase());
  return {
    ...durationNextTo(get('past').toLowerCase(), amount, unit),
    value: () => lengthValue(amount, unit),
  };
}

/** `10 to 30 minutes`, `between two and three weeks`, `six to eight weeks ago`; `from 10 to 30` is a change. */
export function durationRange({ get, text, start, end }: FoundTime): TimeDraft | undefined {
  const [low, high] = [countOf(get('low').toLowerCase()), countOf(get('n').toLowerCase())];
  if (low >= high || AGED.test(text.slice(end, end + 8))) return undefined;
  if (/(?<!\p{L})from $/iu.test(text.slice(Math.max(0, start - 6), start))) return undefined;
  const unit = singular(get('unit'));
  const away = get('away').toLowerCase();
  if (away !== '') return pointAway(away, [low, high], unit, '');
  return {
    ...durationNextTo(get('past').toLowerCase(), high, unit),
    value: () => `${lengthValue(low, unit) ?? ''}/${lengthValue(high, unit) ?? ''}`,
  };
}

const singular = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/centuries/u, 'century')
    .replace(/s$/u, '');

/** How many a count in words or digits comes to; 0 where it names no number: `several`. */
function countOf(count: string): number {
  const quarters = /^(?:(?<n>.+?)[ -])?quarters?(?: of an?)?$/u.exec(count);
  if (quarters)
    return (
      (/^an?$/u.test(quarters.groups?.['n'] ?? 'a')
        ? 1
        : wordsAmount(quarters.groups?.['n'] ?? '')) / 4
    );
  if (/^half an?$/u.test(count)) return 0.5;
  if (VAGUE.test(count)) return 0;
  if (!/\d/u.test(count)) return wordsAmount(count.replace(/^an$/u, 'a'));
  return digitsAmount(/^[\d.,'’\s]*\d/u.exec(count)?.[0] ?? count) * scaleFactor(count);
}

/** `and a half`. */
const partOf = (words: string): number =>
  words === '' ? 0 : partAmount(words.toLowerCase().replace(/^[ -]and[ -]/u, ''));

/** From so many years on, how long ago something was is no date. */
const MOST_COUNTED_BACK = 1000;
/** From so many years on, nobody means the day. */
const YEARS_WITHOUT_DAY = 10;
const YEARS_IN: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['decade', 10],
  ['century', 100],
]);

/** `two years ago` is resolved by the anchor; `two years later` counts from something else. */
function pointAway(
  away: string,
  [low, high]: readonly [number, number],
  unit: string,
  then: string,
): TimeDraft {
  const back = (anchor: string, amount: number): DateRange | undefined => {
    const there = amount > 0 ? awayFrom(anchor, -amount, unit) : undefined;
    if (there === undefined) return undefined;
    if (then.startsWith('this'))
      return resolveRelative('this', then.replace(/^this\s+/u, ''), there);
    const years = (YEARS_IN.get(unit) ?? 0) * amount;
    return years >= YEARS_WITHOUT_DAY
      ? wholeMonths(Number(there.slice(0, 4)), 1, 12)
      : oneDay(there);
  };
  return {
    kind: 'date',
    counts: high >= MOST_COUNTED_BACK,
    resolve: (anchor) => {
      if (!anchor || away !== 'ago') return undefined;
      const [first, last] = [back(anchor, high), back(anchor, low)];
      return first && last && { from: first.from, to: last.to };
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
