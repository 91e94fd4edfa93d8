import { at, PATTERNS } from './figure-patterns.js';
import { CURRENCY_CODES, MULTIPLIERS, ORDINALS, SMALL_NUMBERS } from './number-words.js';

/** What a figure may begin with: a sign, a number, a word. */
const BEGINNING = /[$€£¥₹₩₽₺₪₴₦₫฿]|\d+|\p{L}+\$?/gu;
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...MULTIPLIERS.keys(),
  ...[...SMALL_NUMBERS.keys(), 'hundred'].map((word) => `${word}fold`),
  ...['hundred', 'half', 'twice', 'double', 'triple', 'rs'],
]);
const CODES: ReadonlySet<string> = new Set([...CURRENCY_CODES.split('|'), 'RMB']);

/**
 * The offsets where a figure may begin, from `from` on; every word is looked at once, which keeps
 * the scan linear.
 *
 * @returns the first such offset, or undefined where there is none
 */
export function nextBeginning(text: string, from: number): number | undefined {
  BEGINNING.lastIndex = from;
  for (let hit = BEGINNING.exec(text); hit; hit = BEGINNING.exec(text)) {
    // From inside a surrogate pair the search steps back to its start, where it has been before.
    if (hit.index < from) continue;
    const [word] = hit;
    const before = text.charAt(hit.index - 1);
    if (/^\d/u.test(word)) {
      if (!/[\p{L}\p{N}_$]$|\d[.,]$/u.test(text.slice(Math.max(0, hit.index - 2), hit.index))) {
        return hit.index;
      }
    } else if (!/^\p{L}/u.test(word)) {
      return hit.index;
    } else if (!/[\p{N}_]/u.test(before) && beginsFigure(text, hit.index, word)) {
      return hit.index;
    }
  }
  return undefined;
}

function beginsFigure(text: string, start: number, word: string): boolean {
  const lower = word.toLowerCase();
  if (lower === 'a' || lower === 'an') return at(PATTERNS.article, text, start) !== undefined;
  return FIRST_WORDS.has(lower) || word.endsWith('$') || CODES.has(word);
}
