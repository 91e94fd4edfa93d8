import { hasDay } from './calendar.js';
import { calendarDate, monthNumber, numberOr, unresolvedDate, rangeOf } from './make-draft.js';
import type { FoundTime, TimeDraft } from './time-draft.js';
import { isYear } from './years.js';

/** `12 June 2024`, `June 12`, `the fourteenth of March`. */
export function dayOfMonth({ get }: FoundTime): TimeDraft | undefined {
  // "the second of may be"
  if (/^\p{L}/u.test(get('d')) && /^(?:may|march)$/u.test(get('m'))) return undefined;
  const parts = { year: numberOr(get('y')), month: monthNumber(get('m')), day: numberOr(get('d')) };
  return hasDay(parts.month, parts.day ?? 0) ? calendarDate(parts) : undefined;
}

/** `5–7 June 2024`. */
export function daysOfMonth({ get }: FoundTime): TimeDraft | undefined {
  const first = { year: numberOr(get('y')), month: monthNumber(get('m')), day: numberOr(get('d')) };
  const last = { ...first, day: numberOr(get('e')) };
  if (!hasDay(first.month, first.day ?? 0) || !hasDay(last.month, last.day ?? 0)) return undefined;
  return rangeOf(calendarDate(first), calendarDate(last));
}

/** `2019`, where it is a year. */
export function yearAlone({ get, text, start, end }: FoundTime): TimeDraft | undefined {
  const year = Number(get('y'));
  return isYear(text, start, end) ? calendarDate({ year }) : undefined;
}

/** `1990–95`, `1775–1795`, `2014/2015`. */
export function yearPair({ get, text, start, end }: FoundTime): TimeDraft | undefined {
  const first = Number(get('y'));
  const short = get('z').length === 2;
  const second = short ? Math.floor(first / 100) * 100 + Number(get('z')) : Number(get('z'));
  const years = short || (isYear(text, start, start + 4) && isYear(text, end - 4, end));
  if (second <= first || !years) return undefined;
  return rangeOf(calendarDate({ year: first }), calendarDate({ year: second }));
}

/** `25.6.2024`, `25/06/2024`; with a slash, and both numbers below 13, either may be the month. */
export function numericDate({ get, text, start, end }: FoundTime): TimeDraft | undefined {
  const [one, other, year] = [Number(get('d')), Number(get('m')), Number(get('y'))];
  const dotted = text.slice(start, end).includes('.');
  if (!dotted && one < 13 && other < 13) return unresolvedDate();
  const [day, month] = other > 12 ? [other, one] : [one, other];
  return month < 13 && hasDay(month, day) ? calendarDate({ year, month, day }) : undefined;
}

/** `2024-06-12`. */
export function isoDate({ get }: FoundTime): TimeDraft | undefined {
  const parts = { year: Number(get('y')), month: Number(get('m')), day: Number(get('d')) };
  return hasDay(parts.month, parts.day) ? calendarDate(parts) : undefined;
}
