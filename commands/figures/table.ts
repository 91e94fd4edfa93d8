import type { QuantityGroups } from '../../src/engine/index.js';
import { quoteCells, QUOTE_COLUMNS, type Table } from '../shared/csv/index.js';

/** The quantities, a row each, those that may be compared after each other. */
export const figuresTable = ({ groups }: QuantityGroups): Table => ({
  columns: [
    ...['kind', 'unit', 'amount', 'most', 'bound', 'figure', 'about'],
    ...['attribution', 'polarity', 'status', ...QUOTE_COLUMNS],
  ],
  rows: groups.flatMap(({ kind, unit, figures }) =>
    figures.map(({ amount, most, bound, text, about, attribution, polarity, status, quote }) => [
      ...[kind, unit, amount, most, bound, text, about],
      ...[attribution, polarity, status, ...quoteCells(quote)],
    ]),
  ),
});
