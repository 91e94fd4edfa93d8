/** The words for months, days, seasons and stretches of time. */

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

/** Short months; they count only beside a number, or with a capital and a point. */
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

/** First month of each season (northern). */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Feasts that are named as days; month and day where they are fixed. */
export const FEASTS: ReadonlyMap<string, readonly [number, number] | undefined> = new Map([
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['new year’s eve', [12, 31]],
  ['new year’s day', [1, 1]],
  ["valentine's day", [2, 14]],
  ['halloween', [10, 31]],
  ['easter', undefined],
  ['thanksgiving', undefined],
  ['ramadan', undefined],
]);

/** Stretches of time, as they are counted. */
export const STRETCHES =
  'seconds?|minutes?|mins?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centuries|century|weekends?|nights?';

/** Decades of the twentieth century as they are named. */
export const DECADES: Readonly<Record<string, number>> = {
  twenties: 1920,
  thirties: 1930,
  forties: 1940,
  fifties: 1950,
  sixties: 1960,
  seventies: 1970,
  eighties: 1980,
  nineties: 1990,
};
