import { shiftedDay, type DateRange } from './calendar.js';
import type { Time } from './time.js';

/** On which side of the day of a story something lies that it tells. */
export type Direction = 'ahead' | 'back';

/** The years or weeks within which a date without them is looked for. */
const STEPS = [1, 2];

/**
 * The days of a weekday or of a date without a year, on the side of the anchor where they are known to
 * lie: `will open on Friday` is the next one, `opened in November` no month to come. Other times stay.
 *
 * @param anchor day of publication, `YYYY-MM-DD`
 */
export function settledTowards(
  { from, to, value = '' }: Time,
  anchor: string,
  direction: Direction,
): Pick<Time, 'from' | 'to'> {
  if (from === undefined || to === undefined) return {};
  const sign = direction === 'ahead' ? 1 : -1;
  const moved = (steps: number): DateRange => {
    const by = value.startsWith('XXXX-W') ? { days: 7 * steps } : { months: 12 * steps };
    return { from: shiftedDay(from, by), to: shiftedDay(to, by) };
  };
  const lies = (days: DateRange): boolean =>
    direction === 'ahead' ? days.to >= anchor : days.from <= anchor;
  const near = [{ from, to }, ...STEPS.map((steps) => moved(sign * steps))];
  const choices = value.startsWith('XXXX-') ? near.filter(lies) : near;
  return choices[0] ?? { from, to };
}
