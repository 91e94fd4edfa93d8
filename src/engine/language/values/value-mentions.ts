import { readValueStarts } from './value-starts.js';
import { readQuantitiesAndTimes } from '../quantities/quantities.js';
import type { Quantity } from '../quantities/quantity.js';
import type { NameToken } from '../names/name-token.js';
import { nameTokens } from '../names/name-tokens.js';
import { isProper, namesAmong } from '../names/names.js';
import type { Name } from '../names/name.js';
import type { Span } from '../../document/index.js';
import type { Time } from '../times/time.js';

/** Quantities and times, in order; no date has resolved the times. */
interface UnresolvedValues {
  readonly quantities: readonly Quantity[];
  readonly times: readonly (Span & Pick<Time, 'kind'>)[];
}

/** What a text mentions: its names, and where asked for the quantities and times of a part of it. */
export interface ValueMentions {
  readonly names: readonly Name[];
  /** The quantities and times that begin within a span. */
  readonly valuesIn: (span: Span) => UnresolvedValues;
}

/**
 * Reads the names of a text, which need all of it, and notes where a quantity or a time may begin, so
 * that reading those of a sentence looks at no other.
 */
export function readValueMentions(text: string): ValueMentions {
  const tokens = nameTokens(text);
  const spans = spansWithValues(text, tokens);
  const [starts, ends] = [
    Uint32Array.from(spans, ({ start }) => start),
    Uint32Array.from(spans, ({ end }) => end),
  ];
  return {
    names: namesAmong(tokens).filter(isProper),
    valuesIn: ({ start, end }) => {
      const within: Span[] = [];
      for (let at = firstAbove(ends, start); (starts[at] ?? Infinity) < end; at++) {
        within.push({
          start: Math.max(start, starts[at] ?? start),
          end: Math.min(end, ends[at] ?? end),
        });
      }
      return readQuantitiesAndTimes(text, readValueStarts(text, within));
    },
  };
}

/** The index of the first of some ascending numbers that is above a limit. */
function firstAbove(numbers: Uint32Array, limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? Infinity) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The words in or behind which a quantity or a time may begin, each up to the next word. */
function spansWithValues(text: string, tokens: readonly NameToken[]): Span[] {
  const spans: Span[] = [{ start: 0, end: tokens[0]?.start ?? text.length }];
  tokens.forEach(({ start, startsValue }, at) => {
    const next = tokens[at + 1];
    // A sign behind the last word begins nothing.
    if (startsValue || next?.gap.hasSign) spans.push({ start, end: next?.start ?? text.length });
  });
  return spans;
}
