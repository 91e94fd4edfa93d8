import { dayNumber, type TimeAxis } from '../time-axis.js';

const LEAST_APART = 14;
const DAY = 86_400_000;

/** What ticks may count, the finest first, with its days. */
const UNITS = [
  ['day', 1],
  ['month', 28],
  ['year', 365],
] as const;

type Unit = (typeof UNITS)[number][0];

/** The finest unit whose ticks stand apart; undefined where none do. */
export function tickUnit({ lengthOfDay }: TimeAxis): Unit | undefined {
  return UNITS.find(([, days]) => days * lengthOfDay >= LEAST_APART)?.[0];
}

/** Where the ticks of a unit stand, px from the axis' start, on the stretches that are to scale. */
export function ticksOf(axis: TimeAxis, unit: Unit): readonly number[] {
  return axis.stretches
    .filter(({ broken }) => !broken)
    .flatMap(({ days: [from, to] }) => {
      const found: number[] = [];
      for (let day = nextOf(from - 1, unit); day <= to; day = nextOf(day, unit))
        found.push(axis.at(day));
      return found;
    });
}

/** The first day of a unit that comes after a day. */
function nextOf(day: number, unit: Unit): number {
  if (unit === 'day') return day + 1;
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const next = new Date(0);
  next.setUTCFullYear(unit === 'year' ? year + 1 : year, unit === 'year' ? 0 : month + 1, 1);
  return dayNumber(next.toISOString().slice(0, 10));
}
