import { readKeyed, WordMap } from '../../data/index.js';

/** The words for months, days, seasons and periods of time. */

export const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Short months; they count only next to a number, or with a capital and a point. */
export const SHORT_MONTHS = 'jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

/** From Sunday, as `Date.getUTCDay` counts. */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;

/** Whether a word in lower case is the name of a day. */
export const isWeekday = (word: string): boolean => WEEKDAYS.some((day) => day === word);

/** First month of each season (northern). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** A day of any year. */
interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Feasts that are named as days; null where they differ from year to year. */
export const FEASTS = new WordMap<DayOfYear | null>(() => {
  const days = [...readKeyed('times/feasts.txt')].map(
    ([feast, [day = '']]) => [feast, dayOfYear(day)] as const,
  );
  return new Map([
    ...days,
    ...days.map(([feast, day]) => [feast.replaceAll("'", '’'), day] as const),
  ]);
});

function dayOfYear(words: string): DayOfYear | null {
  const [month, day] = words.split('-').map(Number);
  return month && day ? { month, day } : null;
}

/** Periods of time, as they are counted. */
export const TIME_UNITS =
  'seconds?|minutes?|mins?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century|weekends?|nights?';

/** Decades of the twentieth century as they are named. */
export const DECADES: Readonly<Record<string, number>> = {
  noughties: 2000,
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};
