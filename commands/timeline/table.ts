import type { Timeline } from '../../src/engine/index.js';
import { quoteCells, QUOTE_COLUMNS, type Table } from '../shared/csv/index.js';

/** The events, a row each, in the order of time. */
export const timelineTable = ({ events }: Timeline): Table => ({
  columns: ['from', 'to', 'when', 'status', ...QUOTE_COLUMNS],
  rows: events.map(({ when: { text, from, to }, status, quote }) => [
    ...[from, to, text, status, ...quoteCells(quote)],
  ]),
});
