/** First and last day of a time, `YYYY-MM-DD`. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** A day as ISO 8601 writes it; months and days out of range carry over, as `Date.UTC` has it. */
export function isoDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, 10);
}

/** Whether a month (from 1) can have such a day. */
export function hasDay(month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate();
}

/** One day as a range of days. */
export function oneDay(day: string): DateRange {
  return { from: day, to: day };
}

/** Whole months: `count` of them from `month` (from 1) of `year`; years outside 1–9999 stay open. */
export function wholeMonths(year: number, month: number, count: number): DateRange | undefined {
  const lastYear = year + Math.floor((month + count - 2) / 12);
  if (year < 1 || lastYear > 9999) return undefined;
  return { from: isoDay(year, month, 1), to: isoDay(year, month + count, 0) };
}

/** Year, month (from 1), day and weekday (from Sunday) of an ISO day. */
export function partsOf(day: string): {
  year: number;
  month: number;
  day: number;
  weekday: number;
} {
  const date = new Date(`${day}T00:00:00Z`);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day so many days, months or years away. */
export function shiftedDay(
  day: string,
  by: { readonly days?: number; readonly months?: number },
): string {
  const parts = partsOf(day);
  const month = parts.month + (by.months ?? 0);
  const lastOfMonth = partsOf(isoDay(parts.year, month + 1, 0)).day;
  // The 31st a month on is the month's last day, not the next month's first.
  const dayOfMonth = by.months === undefined ? parts.day : Math.min(parts.day, lastOfMonth);
  return isoDay(parts.year, month, dayOfMonth + (by.days ?? 0));
}
