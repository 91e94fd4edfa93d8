import type { Span } from './span.js';

/** A word of a text as it stands. */
export interface Word extends Span {
  readonly text: string;
}

const SCALE = '(?:hundred|thousand|million|billion|trillion|mn|bn|tn|[kKmMbBtT])';
const CURRENCY = '(?:(?:US|A|C|HK|NZ|S)?\\$|[€£¥₹₩₽₿])';
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** Tried in this order at each place: money, numbers, dotted capitals, then words. */
const WORD = new RegExp(
  [
    `${CURRENCY}\\s?(?:${NUMBER})(?:[\\s\\u00a0-]?${SCALE}(?![\\p{L}\\p{N}]))?`,
    `(?:${NUMBER})(?:%|[\\p{L}]+)?`,
    `(?:\\p{Lu}\\.){2,}`,
    `[\\p{L}\\p{N}\\p{M}]+(?:['’.&](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*`,
  ].join('|'),
  'gu',
);

/**
 * The words of a text, in order. `25,000`, `$965 billion`, `U.S.`, `4.25`, `81%`, `O'Brien` and
 * `HBM4` stay whole; a hyphen parts words.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    words.push({ text: match[0], start, end: start + match[0].length });
  }
  return words;
}
