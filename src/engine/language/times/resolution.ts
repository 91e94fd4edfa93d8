import {
  hasDay,
  isoDay,
  oneDay,
  partsOf,
  shiftedDay,
  wholeMonths,
  type DateRange,
} from './calendar.js';

/** Year, month (from 1) and day of a date, as far as the words give them. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** The days of a date, by its parts; a missing year is the one that brings it nearest the anchor. */
export function resolveParts(parts: DateParts, anchor?: string): DateRange | undefined {
  const { month, day } = parts;
  const year = parts.year ?? (month && anchor ? nearestYear(month, anchor) : undefined);
  if (year === undefined) return undefined;
  if (!month) return wholeMonths(year, 1, 12);
  if (!day) return wholeMonths(year, month, 1);
  return hasDay(month, day) ? oneDay(isoDay(year, month, day)) : undefined;
}

/** News looks back more than ahead: a bare month lies at most three months after the anchor. */
function nearestYear(month: number, anchor: string): number {
  const now = partsOf(anchor);
  const ahead = (month - now.month + 12) % 12;
  const year = month < now.month ? now.year + 1 : now.year;
  return ahead <= 3 ? year : year - 1;
}

/** A weekday near the anchor: `last` before it, `next` after it, else the latest up to it. */
export function resolveWeekday(
  weekday: number,
  which: string,
  anchor: string | undefined,
): DateRange | undefined {
  if (!anchor) return undefined;
  const back = (partsOf(anchor).weekday - weekday + 7) % 7;
  const days =
    which === 'next' || which === 'coming'
      ? 7 - back
      : back === 0 && which === 'last'
        ? -7
        : -back || 0;
  return oneDay(shiftedDay(anchor, { days }));
}

const STEPS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
]);

/** How many periods on from the anchor's own a word points: -1 for `last`; undefined where it counts from elsewhere. */
export const stepOf = (which: string): number | undefined => STEPS.get(which);

/** `last year`, `this week`, `next quarter`: the whole calendar period next to the anchor's own. */
export function resolveRelative(
  which: string,
  unit: string,
  anchor: string | undefined,
): DateRange | undefined {
  const step = STEPS.get(which);
  if (!anchor || step === undefined) return undefined;
  const { year, month, weekday } = partsOf(anchor);
  switch (unit) {
    case 'week': {
      const monday = shiftedDay(anchor, { days: 7 * step - ((weekday + 6) % 7) });
      return { from: monday, to: shiftedDay(monday, { days: 6 }) };
    }
    case 'month':
      return monthsFrom(year, month + step, 1);
    case 'quarter':
      return monthsFrom(year, (Math.ceil(month / 3) - 1 + step) * 3 + 1, 3);
    case 'year':
      return wholeMonths(year + step, 1, 12);
    case 'decade':
      return wholeMonths((Math.floor(year / 10) + step) * 10, 1, 120);
    case 'century':
      return wholeMonths((Math.floor((year - 1) / 100) + step) * 100 + 1, 1, 1200);
    default:
      return undefined;
  }
}

function monthsFrom(year: number, month: number, count: number): DateRange | undefined {
  const whole = year + Math.floor((month - 1) / 12);
  return wholeMonths(whole, ((((month - 1) % 12) + 12) % 12) + 1, count);
}

/** `this autumn`, `last May`: the month or season of the year that the word points at. */
export function resolveMonthOf(
  which: string,
  month: number,
  count: number,
  anchor: string | undefined,
): DateRange | undefined {
  if (!anchor) return undefined;
  const now = partsOf(anchor);
  if (which === 'last' || which === 'past' || which === 'previous') {
    return wholeMonths(now.month > month + count - 1 ? now.year : now.year - 1, month, count);
  }
  if (which === 'next' || which === 'coming') {
    return wholeMonths(now.month < month ? now.year : now.year + 1, month, count);
  }
  return wholeMonths(now.year, month, count);
}

const IN_DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['night', 1],
  ['weekend', 7],
  ['week', 7],
  ['fortnight', 14],
]);
const IN_MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['quarter', 3],
  ['year', 12],
  ['decade', 120],
  ['century', 1200],
]);

/** The day so many periods before (negative) or after the anchor. */
export function awayFrom(anchor: string, amount: number, unit: string): string | undefined {
  const days = IN_DAYS.get(unit);
  const months = IN_MONTHS.get(unit);
  const count = (days ?? months ?? 0) * amount;
  if (Math.abs(amount) > 1000 || !Number.isInteger(count)) return undefined;
  if (days) return shiftedDay(anchor, { days: count });
  if (!months) return undefined;
  const { year } = partsOf(anchor);
  const there = year + (months * amount) / 12;
  return there >= 1 && there < 9999 ? shiftedDay(anchor, { months: count }) : undefined;
}
