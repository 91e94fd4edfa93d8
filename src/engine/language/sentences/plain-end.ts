import { codeAt, isCapital, isSmallLetter } from '../tokens/code-units.js';
import { isAbbreviation } from './abbreviations.js';

const [SPACE, POINT] = [32, 46];
/** A shorter one may be a time of day: `pm`. */
const SHORTEST_WORD = 3;

/**
 * Whether a sentence plainly ends at a place, as most do: behind a word in small letters of ASCII that is no
 * abbreviation, a full stop and a space, and before a capital. Whether it does elsewhere takes longer to see.
 */
export function endsPlainly(run: string, start: number, end: number): boolean {
  if (!isCapital(codeAt(run, end))) return false;
  if (run.charCodeAt(end - 1) !== SPACE || run.charCodeAt(end - 2) !== POINT) return false;
  const wordEnd = end - 2;
  let wordStart = wordEnd;
  while (isSmallLetter(run.charCodeAt(wordStart - 1))) wordStart--;
  if (wordEnd - wordStart < SHORTEST_WORD || run.charCodeAt(wordStart - 1) !== SPACE) return false;
  // With no word before it, it may be the number of a list: `iii.`
  if (wordStart - 2 < start || !isSmallLetter(run.charCodeAt(wordStart - 2))) return false;
  return !isAbbreviation(run.slice(wordStart, wordEnd));
}
