import type { Quantity } from '../language/index.js';

/** Days of a unit of time: a mean month and a mean year of the Gregorian calendar. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['second', 1 / 86_400],
  ['minute', 1 / 1_440],
  ['hour', 1 / 24],
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', 30.436_875],
  ['year', 365.242_5],
  ['decade', 3_652.425],
  ['century', 36_524.25],
]);

/** How many days a count of units of time comes to; undefined where it counts something else. */
export function daysOf({ amount, noun }: Quantity): number | undefined {
  const days = DAYS.get(noun ?? '');
  return days === undefined ? undefined : amount * days;
}
