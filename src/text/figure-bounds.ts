import type { Bound } from './figures.js';
import { QUALIFIERS, QUALIFIERS_BEHIND } from './qualifiers.js';
import type { Span } from './span.js';

/** Words that loosen a number, and which way. */
export interface Loosening {
  readonly words: Span & { readonly text: string };
  readonly bound: Bound;
}

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .filter((word) => /^\p{L}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|');

const BEFORE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?<words>${alternatives(QUALIFIERS.keys())})[ \\u00a0](?:an?[ \\u00a0])?|(?<sign>[~≈<>≤≥])[ \\u00a0]?)$`,
  'iu',
);
/** Longer than any qualifier with an article. */
const REACH = 28;
const BEHIND = new RegExp(
  `(?:,?[ \\u00a0]|-(?=plus))(?<words>${alternatives(QUALIFIERS_BEHIND.keys())})(?![\\p{L}\\p{N}])|(?<sign>\\+)(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** `nearly`, `more than`, `up to` before a number that begins at `start`. */
export function loosenedBefore(text: string, start: number): Loosening | undefined {
  const from = Math.max(0, start - REACH);
  const match = BEFORE.exec(text.slice(from, start));
  const words = match?.groups?.['words'] ?? match?.groups?.['sign'];
  if (!match || words === undefined) return undefined;
  return loosening(words, from + match.index, QUALIFIERS);
}

/** `or more`, `or so`, `-plus` behind a number, or its noun, that ends at `end`. */
export function loosenedBehind(text: string, end: number): Loosening | undefined {
  BEHIND.lastIndex = end;
  const match = BEHIND.exec(text);
  const words = match?.groups?.['words'] ?? match?.groups?.['sign'];
  if (!match || words === undefined) return undefined;
  return loosening(words, end + match[0].length - words.length, QUALIFIERS_BEHIND);
}

function loosening(
  text: string,
  start: number,
  bounds: ReadonlyMap<string, Bound>,
): Loosening | undefined {
  const bound = bounds.get(text.toLowerCase());
  return bound && { words: { start, end: start + text.length, text }, bound };
}
