import { covers, overlaps, type Span } from '../../document/index.js';
import { WordList } from '../../data/index.js';
import type { SyntaxNode } from '../grammar/tree.js';
import { MEASURES } from '../quantities/measures.js';
import type { Quantity } from '../quantities/quantity.js';

const TIME_ADVERBS = new WordList('assertions/time-adverbs.txt');

/** The stretches of a text that are times, and those that are money, shares, factors or measures. */
export interface ValueSpans {
  readonly times: readonly Span[];
  readonly amounts: readonly Span[];
}

/**
 * What there is of quantities and times: a number in a time is no quantity, and a number of things no
 * amount of its verb but the things.
 */
export function valuesOf(quantities: readonly Quantity[], times: readonly Span[]): ValueSpans {
  const amounts = quantities
    .filter((quantity) => !times.some((time) => overlaps(time, quantity)))
    .filter(({ kind, unit }) => kind !== 'count' || MEASURES.has(unit?.toLowerCase() ?? ''))
    .filter(({ kind }) => kind !== 'ordinal')
    .map(({ start, end, unitEnd = end }) => ({ start, end: unitEnd }));
  return { times, amounts };
}

export const isTime = ({ times }: ValueSpans, node: SyntaxNode): boolean =>
  times.some((time) => covers(time, node));

/** `today`, `recently`: an adverb that is a time by itself. */
export const isTimeAdverb = ({ lower }: SyntaxNode): boolean => TIME_ADVERBS.has(lower);

export const isAmount = ({ amounts }: ValueSpans, node: SyntaxNode): boolean =>
  node.upos !== 'PROPN' && amounts.some((amount) => overlaps(amount, node));
