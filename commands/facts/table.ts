import type { FactSheet } from '../../src/engine/index.js';
import { quoteCells, QUOTE_COLUMNS, type Table } from '../shared/csv/index.js';

/** The facts of a sheet, a row each. */
export const factsTable = ({ facts }: FactSheet): Table => ({
  columns: [
    ...['subject', 'kind', 'relation', 'object', 'value', 'amount', 'unit', 'approximate'],
    ...['attribution', 'polarity', 'status', 'when', ...QUOTE_COLUMNS],
  ],
  rows: facts.map((fact) => {
    const { subject, kind, relation, object, value, attribution, polarity, status, when } = fact;
    return [
      ...[subject, kind, relation, object, value?.text, value?.amount, value?.unit, value?.approx],
      ...[attribution, polarity, status, when, ...quoteCells(fact.quote)],
    ];
  }),
});
