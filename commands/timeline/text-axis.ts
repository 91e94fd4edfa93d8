import { pluralise, type Block } from '../../src/ui/index.js';
import { dayNumber, timeAxis, type TimeAxis } from './axis-scale.js';
import { datedAs, type DatedSentence } from './view-model.js';

const MAX_ROWS = 24;
const ROWS_PER_DATE = 3;
/** Rows of a shortened gap: one between two dates. */
const BREAK_ROWS = 2;
const DAYS_OF_YEAR = 365.25;
const DAYS_OF_MONTH = 30.44;

/**
 * Known dates on an axis of characters, downwards: rows tell time, a longer gap is shortened to one.
 * Nothing where there are no two days to be apart.
 */
export function textAxis(events: readonly DatedSentence[]): readonly Block[] {
  const dated = events.flatMap((event) =>
    event.days ? [{ day: dayNumber(event.days.from), date: datedAs(event) }] : [],
  );
  const days = dated.map(({ day }) => day);
  const count = new Set(days).size;
  if (count < 2) return [];
  const length = Math.min(MAX_ROWS, ROWS_PER_DATE * (count - 1));
  const axis = timeAxis(days, { length, breakLength: BREAK_ROWS, minGap: 1 });
  const rows = Array.from({ length: Math.round(axis.at(Math.max(...days))) + 1 }, (_, row) => {
    const here = dated.filter(({ day }) => Math.round(axis.at(day)) === row);
    const dates = [...new Set(here.map(({ date }) => date))].join(' · ');
    return dates === '' ? lineAt(axis, row) : `● ${dates}`;
  });
  return [{ kind: 'chart', rows: [...rows, legendOf(axis)] }];
}

function lineAt({ segments }: TimeAxis, row: number): string {
  const segment = segments.find(({ at }) => at[0] < row && row < at[1]);
  return segment?.isBroken === true ? '┆' : '│';
}

function legendOf({ lengthOfDay, segments }: TimeAxis): string {
  const days = 1 / lengthOfDay;
  const row =
    days >= 365
      ? pluralise(Math.round(days / DAYS_OF_YEAR), 'year')
      : days >= 28
        ? pluralise(Math.round(days / DAYS_OF_MONTH), 'month')
        : pluralise(Math.max(1, Math.round(days)), 'day');
  const isBroken = segments.some((segment) => segment.isBroken);
  return `Each row: about ${row}${isBroken ? '; ┆: a long gap, shortened' : ''}.`;
}
