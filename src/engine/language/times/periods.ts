import { WordList } from '../../data/index.js';
import { DECADES, FEASTS, MONTHS, SEASONS, WEEKDAYS } from './calendar-words.js';
import { oneDay, shiftedDay, wholeMonths } from './calendar.js';
import { ORDINALS } from '../quantities/number-words.js';
import { calendarDate, fullYear, numberOr, unresolvedDate } from './make-draft.js';
import type { FoundTime, TimeDraft } from './time-draft.js';
import { resolveMonthOf, resolveRelative, resolveWeekday, stepOf } from './resolution.js';
import { describesNoun } from './seasons.js';
import { clockValue } from './values.js';

/** The number of `19th`, `nineteenth`, `twenty-first`. */
const nthOf = (words: string): number => numberOr(words) ?? 0;

/** The years of a century by their first two digits: 19th is `18`. */
const centuryValue = (nth: number): string => String(nth - 1).padStart(2, '0');

/** `10:30 a.m.` */
export function clock({ get }: FoundTime): TimeDraft | undefined {
  const [hour, minute] = [Number(get('h')), Number(get('min') || 0)];
  return hour < 25 && minute < 60
    ? unresolvedDate(clockValue(hour, minute, get('half')))
    : undefined;
}

/** `the 1990s`, `the ’90s`. */
export function decade({ get }: FoundTime): TimeDraft {
  const words = get('decade');
  const year = words.length === 2 ? 1900 + Number(words) : Number(words);
  // `The 1900s` are a century; this one has had no time to be called so.
  const whole = year % 100 === 0 && year < 2000;
  return {
    kind: 'date',
    value: () => String(year).slice(0, whole ? 2 : 3),
    resolve: () => wholeMonths(year, 1, whole ? 1200 : 120),
  };
}

/** `the sixties`; `in her sixties` is an age. */
export function namedDecade({ get, text, start }: FoundTime): TimeDraft | undefined {
  const year = DECADES[get('decade').toLowerCase()];
  const named = /(?<!\p{L})the (?:early |late |mid-)?$/iu.test(
    text.slice(Math.max(0, start - 12), start),
  );
  if (year === undefined || !named) return undefined;
  return {
    kind: 'date',
    value: () => String(year).slice(0, 3),
    resolve: () => wholeMonths(year, 1, 120),
  };
}

/** `the 19th century`. */
export function century({ get }: FoundTime): TimeDraft {
  const nth = nthOf(get('nth'));
  const era = get('era') !== '' || /mill/iu.test(get('span'));
  return {
    kind: 'date',
    value: () => (era ? undefined : centuryValue(nth)),
    resolve: () => (era ? undefined : wholeMonths((nth - 1) * 100 + 1, 1, 1200)),
  };
}

/** `the 16th to the 18th centuries`. */
export function centuries({ get }: FoundTime): TimeDraft | undefined {
  const [first, last] = [nthOf(get('first')), nthOf(get('nth'))];
  if (first >= last) return undefined;
  return {
    kind: 'range',
    value: () => `${centuryValue(first)}/${centuryValue(last)}`,
    resolve: () => wholeMonths((first - 1) * 100 + 1, 1, (last - first + 1) * 1200),
  };
}

/** `Q3 2024`, `the first half of 2024`. */
export function partOfYear({ get }: FoundTime): TimeDraft {
  const words = `${get('part')}${get('nth')}`.toLowerCase();
  const half = /h|half/u.test(get('span').toLowerCase());
  const nth = numberOr(/\d/u.exec(words)?.[0] ?? '') ?? ORDINALS.get(words) ?? (half ? 2 : 4);
  const length = half ? 6 : 3;
  const year = fullYear(get('y'));
  // A fiscal year begins when its company likes: only the calendar's own quarters are resolved.
  const resolved = year !== undefined && get('fiscal') === '';
  return {
    kind: 'date',
    ...(year === undefined && {
      ofYear: (own) => ({
        kind: 'date',
        resolve: () => wholeMonths(own, (nth - 1) * length + 1, length),
      }),
    }),
    value: () => `${year ?? 'XXXX'}-${half ? 'H' : 'Q'}${nth}`,
    resolve: () => (resolved ? wholeMonths(year, (nth - 1) * length + 1, length) : undefined),
  };
}

/** `last Tuesday`, `next year`, `this autumn`. */
export function relative({ get, text, end }: FoundTime): TimeDraft | undefined {
  const which = get('which').toLowerCase();
  const unit = get('unit').toLowerCase();
  // "this may" is no month.
  if (/^(?:may|march|august)/u.test(get('unit'))) return undefined;
  const weekday = WEEKDAYS.findIndex((day) => day === unit);
  const month = MONTHS.findIndex((name) => name === unit) + 1;
  const season = SEASONS.get(unit);
  const first = season ?? month;
  if (season !== undefined && describesNoun(text, end)) return undefined;
  const step = stepOf(which);
  return {
    kind: 'date',
    ...(step !== undefined && { period: { unit, step } }),
    weekday: weekday >= 0,
    ...(first > 0 && { months: { first, count: season ? 3 : 1 } }),
    resolve: (anchor) => {
      if (weekday >= 0) return resolveWeekday(weekday, which, anchor);
      if (month > 0) return resolveMonthOf(which, month, 1, anchor);
      if (season) return resolveMonthOf(which, season, 3, anchor);
      return resolveRelative(which, unit, anchor);
    },
  };
}

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

/** `this week last year`, `the same quarter last year`; `this time` is the month. */
export function sameTime({ get }: FoundTime): TimeDraft {
  const unit = get('unit').toLowerCase();
  const step = stepOf(get('which').toLowerCase()) ?? 0;
  return {
    kind: 'date',
    resolve: (anchor) => {
      if (!anchor) return undefined;
      const day = shiftedDay(anchor, { months: 12 * step });
      return unit === 'day'
        ? oneDay(day)
        : resolveRelative('this', unit === 'time' ? 'month' : unit, day);
    },
  };
}

/** `yesterday`. */
export function nearDay({ get, text, start }: FoundTime): TimeDraft | undefined {
  // "Academy of Tomorrow" is a name.
  if (
    /^\p{Lu}/u.test(get('day')) &&
    /[\p{L}\p{N},] $/u.test(text.slice(Math.max(0, start - 2), start))
  ) {
    return undefined;
  }
  const days = DAYS_AWAY.get(get('day').toLowerCase()) ?? 0;
  return {
    kind: 'date',
    resolve: (anchor) => (anchor ? oneDay(shiftedDay(anchor, { days })) : undefined),
  };
}

/** `Tuesday`. */
export function weekday({ get, text, end }: FoundTime): TimeDraft | undefined {
  const noun = /^ (?<noun>\p{Ll}+)/u.exec(text.slice(end, end + 24))?.groups?.['noun'];
  if (noun !== undefined && EVERY_WEEK.has(noun)) return undefined;
  const day = WEEKDAYS.findIndex((name) => name === get('day').toLowerCase());
  return {
    kind: 'date',
    weekday: true,
    ofWeek: (monday) => oneDay(shiftedDay(monday, { days: (day + 6) % 7 })),
    value: () => `XXXX-WXX-${day || 7}`,
    resolve: (anchor) => resolveWeekday(day, '', anchor),
  };
}

/** What comes on a day of every week, and is of none: `the Sunday roast`. */
const EVERY_WEEK = new WordList('times/every-week.txt');

/** `year` in `by the end of the year`: the one that the anchor lies in. */
export function currentPeriod({ get, text, start }: FoundTime): TimeDraft | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  if (
    !/(?<!\p{L})(?:end|start|beginning|middle|close|rest|remainder|course) of the $/iu.test(before)
  ) {
    return undefined;
  }
  const unit = get('unit').toLowerCase();
  return { kind: 'date', resolve: (anchor) => resolveRelative('this', unit, anchor) };
}

/** `Christmas 1914`. */
export function feast({ get }: FoundTime): TimeDraft {
  const fixed = FEASTS.get(get('feast').toLowerCase());
  const year = numberOr(get('y'));
  if (!fixed) return unresolvedDate();
  return calendarDate({ year, ...fixed });
}
