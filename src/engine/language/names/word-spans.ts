import { afterCharacter, codeAt, isDigit, isLetter, isMark } from '../tokens/code-units.js';

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’&-](?=[\p{L}\p{N}])|\.(?=[\p{N}\p{Ll}]))[\p{L}\p{N}\p{M}]+)*/uy;
const POINT = 46;

/**
 * Calls back with where each word of a text begins and ends, as the reader of names parts words:
 * `U.S.`, `O'Neill`, `AT&T`, `China-based` and `3.5` are one.
 */
export function forEachNameWord(text: string, see: (start: number, end: number) => void): void {
  let start = 0;
  while (start < text.length) {
    const end = endOfWord(text, start);
    if (end > start) see(start, end);
    start = end > start ? end : afterCharacter(text, start);
  }
}

/** Where the word ends that begins at a place; the place itself where none begins there. */
function endOfWord(text: string, start: number): number {
  if (isMark(text.charCodeAt(start))) return start;
  let end = start;
  while (isLetter(codeAt(text, end)) || isDigit(codeAt(text, end))) end++;
  // Most words are plain letters between spaces: no pattern is needed to see where they end.
  if (end > start && endsPlainly(text, start, end)) return end;
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** Whether letters and digits that end at a place are a whole word, whatever stands around them. */
function endsPlainly(text: string, start: number, end: number): boolean {
  const next = codeAt(text, end);
  if (!isMark(next)) return false;
  if (!isJoint(next)) return true;
  const dotted = next === POINT && end === start + 1;
  return !dotted && isMark(codeAt(text, end + 1));
}

/** `'`, `&`, `-` and `.` join letters: `it's`, `AT&T`, `co-founder`, `U.S.`. */
function isJoint(code: number): boolean {
  return code === 39 || code === 38 || code === 45 || code === POINT;
}
