import type { FactKind } from '../../src/engine/index.js';

/** What a reader calls each kind of fact. */
export const KIND_NAMES: Readonly<Record<FactKind, string>> = {
  count: 'Figures',
  money: 'Money',
  percent: 'Percentages',
  date: 'Dates',
  statement: 'What is said',
  event: 'Events',
  relation: 'Relations',
};
