import { utcDay, utcMonth, utcYear } from 'd3-time';
import type { TimeAxis } from '../axis-scale.js';

/** px. */
const MIN_TICK_DISTANCE = 14;
const DAY_MS = 86_400_000;

/** What ticks may count, the finest first, with the least days it has. */
const UNITS = [
  { name: 'day', days: 1, interval: utcDay },
  { name: 'month', days: 28, interval: utcMonth },
  { name: 'year', days: 365, interval: utcYear },
] as const;

type Unit = (typeof UNITS)[number];

/** The finest unit whose ticks stand apart; undefined where none do. */
export function tickUnit({ lengthOfDay }: TimeAxis): Unit | undefined {
  return UNITS.find(({ days }) => days * lengthOfDay >= MIN_TICK_DISTANCE);
}

/** Where the ticks of a unit stand, px from the axis' start, on the segments that are to scale. */
export function ticksOf(axis: TimeAxis, { interval }: Unit): readonly number[] {
  return axis.segments
    .filter(({ isBroken }) => !isBroken)
    .flatMap(({ days: [from, to] }) =>
      interval
        .range(new Date(from * DAY_MS), new Date(to * DAY_MS + 1))
        .map((date) => axis.at(date.getTime() / DAY_MS)),
    );
}
