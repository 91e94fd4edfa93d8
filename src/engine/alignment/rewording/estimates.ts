import { WordList } from '../../data/index.js';
import { stem } from '../../language/index.js';
import type { Part, Statement } from '../statement.js';

/** Verbs by which somebody says at how much they take something. */
const ESTIMATING = new WordList('alignment/estimating-verbs.txt');

const ESTIMATE = stem('estimate');

/** What is taken to be how much, and by whom; undefined where nothing is. */
function estimateIn({
  predicate,
  parts,
}: Statement):
  | { readonly what: Part; readonly amount: Part; readonly by: Part | undefined }
  | undefined {
  const what = parts.find(({ role }) => role === 'patient');
  const amount = parts.find(
    ({ link, items }) => link === 'at' && items.some(({ quantity }) => quantity !== undefined),
  );
  return ESTIMATING.has(predicate.lemma) && what && amount
    ? { what, amount, by: parts.find(({ role }) => role === 'agent') }
    : undefined;
}

/** `put the damage at $4 million`, told as `estimated it at` that. */
export function estimatedOf(statement: Statement): Statement | undefined {
  return statement.predicate.lemma === 'put' && estimateIn(statement)
    ? { ...statement, reworded: true, terms: [ESTIMATE] }
    : undefined;
}

/** Who puts the damage at $4 million says that it is that, and the story does not. */
export function estimateSaid(statement: Statement): Statement | undefined {
  const { what, amount, by } = estimateIn(statement) ?? {};
  if (!what || !amount || statement.polarity === 'denied') return undefined;
  const { link: _at, ...sum } = amount;
  const { speaker: _sayer, ...rest } = statement;
  return {
    ...rest,
    ...{ copular: true, terms: [], merelySaid: true },
    ...(by && { speaker: by }),
    parts: [
      { ...what, role: 'agent' },
      { ...sum, role: 'amount' },
    ],
  };
}
