import { codeAt, isMark } from '../tokens/code-units.js';
import { wordSplitter } from '../tokens/word-splitter.js';

const WORD =
  /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’&-](?=[\p{L}\p{N}])|\.(?=[\p{N}\p{Ll}]))[\p{L}\p{N}\p{M}]+)*/uy;
const POINT = 46;

/**
 * Calls back with where each word of a text begins and ends, as the reader of names splits it:
 * `U.S.`, `O'Neill`, `AT&T`, `China-based` and `3.5` are one, and `$965 billion` is two.
 */
export const forEachNameWord = wordSplitter({
  pattern: WORD,
  beginsNone: isMark,
  endsPlainly: (text, start, end) => {
    const next = codeAt(text, end);
    if (!isMark(next)) return false;
    if (!isJoint(next)) return true;
    const dotted = next === POINT && end === start + 1;
    return !dotted && isMark(codeAt(text, end + 1));
  },
});

/** `'`, `&`, `-` and `.` join letters: `it's`, `AT&T`, `co-founder`, `U.S.`. */
function isJoint(code: number): boolean {
  return code === 39 || code === 38 || code === 45 || code === POINT;
}
