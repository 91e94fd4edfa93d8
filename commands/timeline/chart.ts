import { type Block, counted } from '../../src/ui/index.js';
import { dayNumber, timeAxis, type TimeAxis } from './time-axis.js';
import type { TimelineEntry } from './view-model.js';

const MOST_ROWS = 24;
const ROWS_FOR_DATE = 3;
/** Rows of a longer gap: one between two dates. */
const BROKEN = 2;

/**
 * Known dates on an axis of characters, downwards: rows tell time, a longer gap is one broken row.
 * Nothing where there are no two days to be apart.
 */
export function timelineChart(entries: readonly TimelineEntry[]): readonly Block[] {
  const dated = entries.flatMap(({ days, date }) =>
    days ? [{ day: dayNumber(days.from), date }] : [],
  );
  const days = dated.map(({ day }) => day);
  const count = new Set(days).size;
  if (count < 2) return [];
  const length = Math.min(MOST_ROWS, ROWS_FOR_DATE * (count - 1));
  const axis = timeAxis(days, { length, broken: BROKEN, apart: 1 });
  const rows = Array.from({ length: Math.round(axis.at(Math.max(...days))) + 1 }, (_, row) => {
    const here = dated.filter(({ day }) => Math.round(axis.at(day)) === row);
    const dates = [...new Set(here.map(({ date }) => date))].join(' · ');
    return dates === '' ? signOf(axis, row) : `● ${dates}`;
  });
  return [{ kind: 'chart', rows: [...rows, ...scaleOf(axis)] }];
}

function signOf({ stretches }: TimeAxis, row: number): string {
  const stretch = stretches.find(({ at }) => at[0] < row && row < at[1]);
  return stretch?.broken === true ? '┆' : '│';
}

function scaleOf({ lengthOfDay, stretches }: TimeAxis): readonly string[] {
  const days = 1 / lengthOfDay;
  const row =
    days >= 365
      ? counted(Math.round(days / 365.25), 'year')
      : days >= 28
        ? counted(Math.round(days / 30.44), 'month')
        : counted(Math.max(1, Math.round(days)), 'day');
  const broken = stretches.some((stretch) => stretch.broken);
  return [`One row: about ${row}${broken ? '; ┆: a longer gap, shortened' : ''}.`];
}
