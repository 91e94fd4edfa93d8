import { WordList } from '../../data/index.js';
import { forEachToken } from '../tokens/tokenise.js';

const PREFIXES = new WordList('terms/joined-prefixes.txt');
const ENDINGS = new WordList('terms/joined-endings.txt');
const HYPHEN = '-'.charCodeAt(0);
const LAST_ASCII = 127;
const LETTERS = /^[\p{L}\p{M}]+$/u;
const OTHER_HYPHENS = /[\u2010\u2011]/u;

/** Whether a part of a word, in lower case, is one that may also be joined to it without a hyphen. */
export function isAffix(part: string): boolean {
  return PREFIXES.has(part) || isEnding(part);
}

/** `add-on` and `add-ons`. */
function isEnding(part: string): boolean {
  return ENDINGS.has(part) || (part.endsWith('s') && ENDINGS.has(part.slice(0, -1)));
}

/**
 * Calls back with where each word of a text begins and ends that the index knows, in order: its
 * tokens, and as one word what may be written in one, `re-election`, `add-on`.
 */
export function forEachIndexWord(text: string, see: (start: number, end: number) => void): void {
  let start = -1;
  let end = -1;
  forEachToken(text, (nextStart, nextEnd) => {
    if (end >= 0) {
      if (nextStart === end + 1 && isHyphen(text, end) && joins(text, start, end, nextEnd)) {
        end = nextEnd;
        return;
      }
      see(start, end);
    }
    start = nextStart;
    end = nextEnd;
  });
  if (end >= 0) see(start, end);
}

/** Whether a token and the next are one word: two parts and no more, one of them an affix. */
function joins(text: string, start: number, end: number, nextEnd: number): boolean {
  if (isHyphen(text, start - 1) || isHyphen(text, nextEnd)) return false;
  const first = text.slice(start, end);
  const second = text.slice(end + 1, nextEnd);
  if (!LETTERS.test(first) || !LETTERS.test(second)) return false;
  // `anti-Russian` is never written in one.
  if (/^\p{Lu}/u.test(second) && /^\p{Ll}/u.test(first)) return false;
  return PREFIXES.has(first.toLowerCase()) || isEnding(second.toLowerCase());
}

function isHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === HYPHEN || (code > LAST_ASCII && OTHER_HYPHENS.test(text.charAt(at)));
}
