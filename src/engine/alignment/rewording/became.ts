import { WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Statement } from '../statement.js';

/** Verbs that say that somebody becomes what the adjective behind them says. */
const BECOMING = new WordList('alignment/verbs-of-becoming.txt');

const BECOME = stem('become');

/** `fell ill`, `went bankrupt`, told as `became` so. */
export function becameOf(statement: Statement): Statement | undefined {
  const { predicate, parts, copular } = statement;
  const state = parts.find(({ role }) => role === 'attribute');
  return !copular && state && BECOMING.has(predicate.lemma)
    ? { ...statement, ...{ copular: true, reworded: true, terms: [BECOME] } }
    : undefined;
}
