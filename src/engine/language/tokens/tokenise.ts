import { afterCharacter, codeAt, isLetter, isMark } from './code-units.js';
import type { Span } from '../../document/index.js';

/** A word of a text as it stands. */
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

/**
 * The words of a text, in order. `25,000`, `$965 billion`, `U.S.`, `4.25`, `81%`, `O'Brien` and
 * `HBM4` stay whole; a hyphen parts words.
 */
export function tokenise(text: string): Token[] {
  const words: Token[] = [];
  forEachToken(text, (start, end) => {
    words.push({ text: text.slice(start, end), start, end });
  });
  return words;
}

/** Calls back with where each word of {@link tokenise} begins and ends, in order. */
export function forEachToken(text: string, see: (start: number, end: number) => void): void {
  let start = 0;
  while (start < text.length) {
    const end = endOfWord(text, start);
    if (end > start) see(start, end);
    start = end > start ? end : afterCharacter(text, start);
  }
}

/** Where the word ends that begins at a place; the place itself where none begins there. */
function endOfWord(text: string, start: number): number {
  let end = start;
  while (isLetter(codeAt(text, end))) end++;
  // Most words are plain letters between spaces: no pattern is needed to see where they end.
  if (end > start ? endsPlainly(text, end) : opensNothing(codeAt(text, start))) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** Whether letters that end at a place are a whole word, whatever stands around them. */
function endsPlainly(text: string, end: number): boolean {
  const next = codeAt(text, end);
  return isJoint(next) ? opensNothing(codeAt(text, end + 1)) : opensNothing(next);
}

/** Whether no word goes on or begins with a mark: any but the `$` that opens one. */
function opensNothing(code: number): boolean {
  return isMark(code) && code !== 36;
}

/** `'`, `.` and `&` join letters: `it's`, `U.S.`, `AT&T`. */
function isJoint(code: number): boolean {
  return code === 46 || code === 39 || code === 38;
}
