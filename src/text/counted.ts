import { BARE_PLURALS, NOT_PLURAL, UNIT_STOPS } from './figure-cues.js';

const LONGEST_UNIT = 5;
const NEXT_WORD = /[ \u00a0](?<word>\p{L}[\p{L}\p{M}\p{N}'’.-]*)/uy;
const OF_THEM =
  /[ \u00a0](?:or (?:so|more)[ \u00a0])?(?:of (?:all )?(?:the|its|their|his|her|our|these|those)|of(?: all)?|(?:more|other|additional|further) of the)(?=[ \u00a0])/uy;

/**
 * Where the noun counted ends, for a number that ends at `end`: `25,000 fake accounts were` ends
 * behind `accounts`. A light pattern: words up to the first plural, a stop word or a point.
 *
 * @returns offset into `text` of the noun phrase's start and end, or undefined where nothing is counted
 */
export function countedNoun(
  text: string,
  end: number,
  amount: number,
): { readonly start: number; readonly end: number } | undefined {
  const of = matchAt(OF_THEM, text, end);
  const start = of ? end + of[0].length : end;
  let at = start;
  let firstEnd: number | undefined;
  for (let words = 0; words < LONGEST_UNIT; words++) {
    const match = matchAt(NEXT_WORD, text, at);
    const raw = match?.groups?.['word'];
    if (match === undefined || raw === undefined) break;
    const word = bareWord(raw);
    const lower = word.toLowerCase();
    if (word === '' || UNIT_STOPS.has(lower) || (words > 0 && /(?:ed|ing)$/u.test(lower))) break;
    if (lower.endsWith('ly') && words > 0) break;
    const wordEnd = at + 1 + word.length;
    if (isPlural(lower) && (amount !== 1 || words > 0)) return { start: start + 1, end: wordEnd };
    // A noun of one thing, or one without an -s, ends with the words that belong together.
    if (firstEnd === undefined || amount <= 1) firstEnd = wordEnd;
    at = wordEnd;
    if (word.length < raw.length) break;
  }
  return firstEnd === undefined ? undefined : { start: start + 1, end: firstEnd };
}

function isPlural(word: string): boolean {
  return (
    BARE_PLURALS.has(word) || (word.length > 2 && word.endsWith('s') && !NOT_PLURAL.test(word))
  );
}

/** The word without a point, an apostrophe or a hyphen at its end, nor a possessive. */
function bareWord(raw: string): string {
  return /^(?:.*?)(?=(?:['’]s)?[.'’-]*$)/u.exec(raw)?.[0] ?? raw;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
