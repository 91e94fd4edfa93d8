import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { TimeAxis } from '../time-axis.js';

/** px. */
const LEAST_APART = 14;
const DAY = 86_400_000;

/** What ticks may count, the finest first, with the least days it has. */
const UNITS = [
  { name: 'day', days: 1, interval: utcDay },
  { name: 'month', days: 28, interval: utcMonth },
  { name: 'year', days: 365, interval: utcYear },
] as const;

type Unit = (typeof UNITS)[number];

/** The finest unit whose ticks stand apart; undefined where none do. */
export function tickUnit({ lengthOfDay }: TimeAxis): Unit | undefined {
  return UNITS.find(({ days }) => days * lengthOfDay >= LEAST_APART);
}

/** Where the ticks of a unit stand, px from the axis' start, on the stretches that are to scale. */
export function ticksOf(axis: TimeAxis, { interval }: Unit): readonly number[] {
  return axis.stretches
    .filter(({ broken }) => !broken)
    .flatMap(({ days: [from, to] }) =>
      interval
        .range(new Date(from * DAY), new Date(to * DAY + 1))
        .map((date) => axis.at(date.getTime() / DAY)),
    );
}
