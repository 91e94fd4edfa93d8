import { byWord, once, oneOf, readKeyed, WordMap } from '../../data/index.js';
import type { Time, TimeBound } from './time.js';
import { WORD_START } from '../tokens/word-bounds.js';

const BOUND_KEYS = [
  'about',
  'since',
  'until',
  'by',
  'before',
  'after',
] as const satisfies TimeBound[];
const BOUNDS = new WordMap<TimeBound>(() => byWord(readKeyed('times/bounds.txt', BOUND_KEYS)));
const PARTS: ReadonlyMap<string, Time['part']> = new Map([
  ['early', 'early'],
  ['start', 'early'],
  ['beginning', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** The words that a time may lean on: `by the end of`, `since early`. */
const leaningOn = once(
  () =>
    new RegExp(
      `${WORD_START}(?:(?<bound>${oneOf(BOUNDS.keys())})[ \\u00a0](?:in |on |the )?(?:the )?)?(?:(?<part>start|beginning|middle|end|close) of (?:the )?)?$`,
      'iu',
    ),
);
/** Longer than any of them. */
const REACH = 36;
const INSIDE = /^(?<part>early|mid|late)[ \u00a0-]/iu;

/** `since 2015`, `by the end of June`, `early 2019`: what stands before a date, or begins it. */
export function qualifiedTime(
  text: string,
  start: number,
): Pick<Time, 'qualifier' | 'bound' | 'part'> {
  const from = Math.max(0, start - REACH);
  const before = leaningOn().exec(text.slice(from, start));
  const bound = BOUNDS.get(before?.groups?.['bound']?.toLowerCase() ?? '');
  const inside = INSIDE.exec(text.slice(start, start + 6));
  const part = PARTS.get(
    (before?.groups?.['part'] ?? inside?.groups?.['part'] ?? '').toLowerCase(),
  );
  const words = before?.[0].trimEnd();
  if (!before || !words) return part === undefined ? {} : { part };
  const place = from + before.index;
  return {
    qualifier: { start: place, end: place + words.length, text: words },
    ...(bound && { bound }),
    ...(part !== undefined && { part }),
  };
}
