import { codeAt, isMark } from './code-units.js';
import { forEachUnspacedWord, isUnspaced } from './unspaced.js';
import { wordSplitter } from './word-splitter.js';
import type { Span } from '../../document/index.js';

/** A token of a text as it stands: a word, a number, an amount of money. */
export interface Token extends Span {
  readonly text: string;
}

const SCALE = '(?:hundred|thousand|million|billion|trillion|mn|bn|tn|[kKmMbBtT])';
const CURRENCY = '(?:(?:US|A|C|HK|NZ|S)?\\$|[€£¥₹₩₽₿])';
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';

/** Tried in this order at a place: money, numbers, dotted capitals, then words. */
const WORD = new RegExp(
  [
    `${CURRENCY}\\s?(?:${NUMBER})(?:[\\s\\u00a0-]?${SCALE}(?![\\p{L}\\p{N}]))?`,
    `(?:${NUMBER})(?:%|[\\p{L}]+)?`,
    `(?:\\p{Lu}\\.){2,}`,
    `[\\p{L}\\p{N}\\p{M}]+(?:['’.&](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}\\p{M}]+)*`,
  ].join('|'),
  'uy',
);

const forEachRun = wordSplitter({
  pattern: WORD,
  beginsNone,
  endsPlainly: (text, _, end) => {
    const next = codeAt(text, end);
    return beginsNone(isJoint(next) ? codeAt(text, end + 1) : next);
  },
});

/** Calls back with where each token of {@link tokenise} begins and ends, in order. */
export function forEachToken(text: string, see: (start: number, end: number) => void): void {
  forEachRun(text, (start, end) => {
    if (isUnspaced(text, start, end)) forEachUnspacedWord(text, start, end, see);
    else see(start, end);
  });
}

/** Any mark but the `$` that opens one: with others no token begins or goes on. */
function beginsNone(code: number): boolean {
  return isMark(code) && code !== 36;
}

/** `'`, `.` and `&` join letters: `it's`, `U.S.`, `AT&T`. */
function isJoint(code: number): boolean {
  return code === 46 || code === 39 || code === 38;
}

/**
 * The tokens of a text, in order. `25,000`, `$965 billion`, `U.S.`, `4.25`, `81%`, `O'Brien` and
 * `HBM4` stay whole; a hyphen separates words. Scripts without spaces are split by dictionaries.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  forEachToken(text, (start, end) => {
    tokens.push({ text: text.slice(start, end), start, end });
  });
  return tokens;
}
