import type { Span } from './span.js';

/** A word of a text as it stands. */
export interface Word extends Span {
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
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  forEachWord(text, (start, end) => {
    words.push({ text: text.slice(start, end), start, end });
  });
  return words;
}

/** Calls back with where each word of {@link readWords} begins and ends, in order. */
export function forEachWord(text: string, see: (start: number, end: number) => void): void {
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
  while (isLetter(text.charCodeAt(end))) end++;
  // Most words are plain letters between spaces: no pattern is needed to see where they end.
  if (end > start ? endsPlainly(text, end) : isMark(text.charCodeAt(start))) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** Whether letters that end at a place are a whole word, whatever stands around them. */
function endsPlainly(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (!isJoint(next)) return end === text.length || isMark(next);
  return end + 1 === text.length || isMark(text.charCodeAt(end + 1));
}

/** Letters, marks and joints here are those of ASCII; for all others the pattern decides. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A character that is in no word: not a letter or digit, and not the `$` that opens one. */
function isMark(code: number): boolean {
  return code < 128 && code !== 36 && !(code >= 48 && code <= 57) && !isLetter(code);
}

/** `'`, `.` and `&` join letters: `it's`, `U.S.`, `AT&T`. */
function isJoint(code: number): boolean {
  return code === 46 || code === 39 || code === 38;
}

function afterCharacter(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
