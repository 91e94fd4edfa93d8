import { once, oneOf, type WordMap } from '../../data/index.js';
import type { Bound } from './quantity.js';
import { QUALIFIERS, QUALIFIERS_BEHIND } from './qualifiers.js';
import type { Span } from '../../document/index.js';
import { WORD_END, WORD_START } from '../tokens/word-bounds.js';

/** The words that qualify a number, and the bound that they make of it. */
export interface Qualifier {
  readonly words: Span & { readonly text: string };
  readonly bound: Bound;
}

/** Of some words and signs, those that are words, as a pattern. */
const wordsOf = (all: Iterable<string>): string =>
  oneOf([...all].filter((word) => /^\p{L}/u.test(word)));

const before = once(
  () =>
    new RegExp(
      `(?:${WORD_START}(?<words>${wordsOf(QUALIFIERS.keys())})[ \\u00a0](?:an?[ \\u00a0])?|(?<sign>[~≈<>≤≥])[ \\u00a0]?)$`,
      'iu',
    ),
);
/** Longer than any qualifier with an article. */
const REACH = 28;
const behind = once(
  () =>
    new RegExp(
      `(?:,?[ \\u00a0]|-(?=plus))(?<words>${wordsOf(QUALIFIERS_BEHIND.keys())})${WORD_END}|(?<sign>\\+)${WORD_END}`,
      'iuy',
    ),
);

/** The last word of each qualifier before a number: most words before one are none, and need no pattern. */
const lastWords = once(
  (): ReadonlySet<string> =>
    new Set(Array.from(QUALIFIERS.keys(), (words) => words.slice(words.lastIndexOf(' ') + 1))),
);

/** `nearly`, `more than`, `up to` before a number that begins at `start`. */
export function qualifierBefore(text: string, start: number): Qualifier | undefined {
  if (!mayQualify(text, start)) return undefined;
  const from = Math.max(0, start - REACH);
  const match = before().exec(text.slice(from, start));
  const words = match?.groups?.['words'] ?? match?.groups?.['sign'];
  if (!match || words === undefined) return undefined;
  return qualifierOf(words, from + match.index, QUALIFIERS);
}

/** Whether the word before a number, an article aside, may end a qualifier. */
function mayQualify(text: string, start: number): boolean {
  const space = text.charAt(start - 1);
  if (space !== ' ' && space !== '\u00a0') return lastWords().has(space);
  const word = wordBefore(text, start - 1);
  if (word !== 'a' && word !== 'an') return lastWords().has(word);
  return lastWords().has(wordBefore(text, start - 2 - word.length));
}

/** The word that ends at `end`, in lower case; '' where it is longer than any that qualifies. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 12 && !/[\s(]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, end).toLowerCase();
}

/** `or more`, `or so`, `-plus` behind a number, or its noun, that ends at `end`. */
export function qualifierBehind(text: string, end: number): Qualifier | undefined {
  const next = text.charAt(end);
  // `or`, `and`, `at`, `plus`: other words need no pattern.
  if (next === ' ' && !/[oap]/iu.test(text.charAt(end + 1))) return undefined;
  if (next !== ' ' && !/[,+\u00a0-]/u.test(next)) return undefined;
  const pattern = behind();
  pattern.lastIndex = end;
  const match = pattern.exec(text);
  const words = match?.groups?.['words'] ?? match?.groups?.['sign'];
  if (!match || words === undefined) return undefined;
  return qualifierOf(words, end + match[0].length - words.length, QUALIFIERS_BEHIND);
}

function qualifierOf(text: string, start: number, bounds: WordMap<Bound>): Qualifier | undefined {
  const bound = bounds.get(text.toLowerCase());
  return bound && { words: { start, end: start + text.length, text }, bound };
}
