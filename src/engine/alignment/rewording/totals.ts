import type { Part, Statement } from '../statement.js';

/** Nouns that say no more than the sum behind them. */
const TOTAL = /^(?:sum|total)$/iu;

/** `received a total of $4 million`, told as `received $4 million`. */
export function totalOf(statement: Statement): Statement | undefined {
  const parts = statement.parts.map(asSum);
  return parts.some((part, at) => part !== statement.parts[at])
    ? { ...statement, reworded: true, phrase: true, parts }
    : undefined;
}

function asSum(part: Part): Part {
  const { headItem, items } = part;
  if (headItem?.kind !== 'word' || !TOTAL.test(headItem.words)) return part;
  const [sum, ...others] = items.filter(({ quantity }) => quantity?.kind === 'money');
  if (!sum || others.length > 0 || sum.start < headItem.end) return part;
  return { ...part, head: sum, headItem: sum, items: items.filter((item) => item !== headItem) };
}
