import type { TimeDraft } from './time-draft.js';
import type { DateParts } from './resolution.js';

/** Days of any year, `MM-DD`. The first lies behind the last where they go over New Year. */
export interface DaysInYear {
  readonly from: string;
  readonly to: string;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A calendar date as TIMEX3 writes it: `2024-06-12`, `2024`, and `XXXX-06` where it says no year. */
export function dateValue({ year, month, day }: DateParts): string {
  const parts = [year === undefined ? 'XXXX' : String(year).padStart(4, '0')];
  if (month) parts.push(two(month));
  if (month && day) parts.push(two(day));
  return parts.join('-');
}

/** The days of any year of a time that names months, of a range from its first to its last. */
export function daysInYearOf({ parts, months, ends, like }: TimeDraft): DaysInYear | undefined {
  if (like) return daysInYearOf(like);
  if (ends) {
    const [first, last] = ends.map(daysInYearOf);
    return first && last && { from: first.from, to: last.to };
  }
  if (months) return daysInYear(months.first, months.count);
  return parts?.month === undefined ? undefined : daysInYear(parts.month, 1, parts.day);
}

/** So many months from one, or a day of it; February has 29 days. */
function daysInYear(month: number, count: number, day?: number): DaysInYear {
  const last = (month + count - 2) % 12;
  const lastDay = new Date(Date.UTC(2000, last + 1, 0)).getUTCDate();
  return {
    from: `${two(month)}-${two(day ?? 1)}`,
    to: `${two(last + 1)}-${two(day ?? lastDay)}`,
  };
}

/** `T18:00` for `6 pm`. */
export function clockValue(hour: number, minute: number, half: string): string {
  const inDay = /^p/iu.test(half) ? (hour % 12) + 12 : /^a/iu.test(half) ? hour % 12 : hour;
  return `T${two(inDay)}:${two(minute)}`;
}

const UNITS: ReadonlyMap<string, readonly [prefix: string, letter: string, times: number]> =
  new Map([
    ['second', ['PT', 'S', 1]],
    ['minute', ['PT', 'M', 1]],
    ['min', ['PT', 'M', 1]],
    ['hour', ['PT', 'H', 1]],
    ['day', ['P', 'D', 1]],
    ['night', ['P', 'NI', 1]],
    ['weekend', ['P', 'WE', 1]],
    ['week', ['P', 'W', 1]],
    ['fortnight', ['P', 'W', 2]],
    ['month', ['P', 'M', 1]],
    ['quarter', ['P', 'Q', 1]],
    ['year', ['P', 'Y', 1]],
    ['decade', ['P', 'DE', 1]],
    ['century', ['P', 'CE', 1]],
  ]);

/** What a part of a unit is told in, and how many of them the unit has: half an hour is 30 minutes. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, times: number]> = new Map([
  ['minute', ['second', 60]],
  ['hour', ['minute', 60]],
  ['day', ['hour', 24]],
  ['year', ['month', 12]],
  ['decade', ['year', 10]],
  ['century', ['year', 100]],
]);

/** A length of time as TIMEX3 writes it: `P2Y`, `PT15M`, and `PXW` where it says no number. */
export function lengthValue(amount: number, unit: string): string | undefined {
  const [prefix, letter, times] = UNITS.get(unit) ?? [];
  if (prefix === undefined || letter === undefined || times === undefined) return undefined;
  const smaller = amount > 0 && amount < 1 ? SMALLER.get(unit) : undefined;
  if (smaller && Number.isInteger(amount * smaller[1])) {
    return lengthValue(amount * smaller[1], smaller[0]);
  }
  return `${prefix}${amount > 0 ? amount * times : 'X'}${letter}`;
}
