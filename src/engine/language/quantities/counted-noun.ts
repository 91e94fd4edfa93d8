import { BARE_PLURALS, NOT_PLURAL, NOUN_PHRASE_ENDS } from './cues.js';

const LONGEST_UNIT = 5;
const NEXT_WORD = /[ \u00a0](?<word>\p{L}[\p{L}\p{M}\p{N}'’.-]*)/uy;
const OF_THEM =
  /[ \u00a0](?:or (?:so|more)[ \u00a0])?(?:of (?:all )?(?:the|its|their|his|her|our|these|those)|of(?: all)?|(?:more|other|additional|further) of the)(?=[ \u00a0])/uy;

/**
 * Where the noun counted ends, for a number that ends at `end`: `25,000 fake accounts were` ends
 * behind `accounts`. A light pattern: words up to the first plural, a stop word or a point; a plural
 * inside a name (`two United States bases`) is not the last.
 *
 * @returns offset into `text` of the noun phrase's start and end, or undefined where nothing is counted
 */
export function countedNoun(
  text: string,
  end: number,
  amount: number,
): { readonly start: number; readonly end: number } | undefined {
  const of = execAt(OF_THEM, text, end);
  const start = (of ? end + of[0].length : end) + 1;
  let at = start - 1;
  let nounEnd: number | undefined;
  for (let words = 0; words < LONGEST_UNIT; words++) {
    const word = nextWord(text, at, words === 0);
    if (!word || opensTime(text, word)) break;
    const plural = isPlural(word.lower) && (amount !== 1 || words > 0);
    if (plural && !goesOn(text, at + 1, word)) return { start, end: word.end };
    // `23 of the club's 51 goals`: what is counted stands behind another number.
    if (of && word.possessive && /^[ \u00a0]\d/u.test(text.slice(word.next, word.next + 2)))
      return undefined;
    // A noun of one thing, or one without an -s, ends with the words that belong together.
    if (plural || nounEnd === undefined || amount <= 1) nounEnd = word.end;
    // `one member's vote` is one member's; `three of the town's boats` are boats.
    if (word.last || (word.possessive && !of)) break;
    at = word.next;
  }
  return nounEnd === undefined ? undefined : { start, end: nounEnd };
}

/** A word that may belong to the noun; `last` where a point or a hyphen ends the phrase with it. */
interface NounWord {
  readonly lower: string;
  readonly end: number;
  readonly next: number;
  readonly last: boolean;
  readonly possessive: boolean;
}

function nextWord(text: string, at: number, first: boolean): NounWord | undefined {
  const raw = execAt(NEXT_WORD, text, at)?.groups?.['word'];
  if (raw === undefined) return undefined;
  const word = bareWord(raw);
  const lower = word.toLowerCase();
  if (word === '' || NOUN_PHRASE_ENDS.has(lower)) return undefined;
  if (!first && (/(?:ed|ing)$/u.test(lower) || lower.endsWith('ly'))) return undefined;
  const possessive = /['’]s$/u.test(raw);
  const last = word.length < raw.length && !possessive;
  return { lower, end: at + 1 + word.length, next: at + 1 + raw.length, last, possessive };
}

/** `to four last year`: of the time behind the number; `the four last boats` are boats. */
function opensTime(text: string, { lower, next }: NounWord): boolean {
  if (lower !== 'last') return false;
  const behind = nextWord(text, next, false);
  return !behind || !isPlural(behind.lower);
}

/** Whether a plural with a capital, or one without an -s, has its noun behind it: `Times titles`, `data recorders`. */
function goesOn(text: string, start: number, { lower, end }: NounWord): boolean {
  if (!/^\p{Lu}/u.test(text.charAt(start))) {
    const behind = BARE_PLURALS.has(lower) ? nextWord(text, end, false) : undefined;
    return behind !== undefined && !BARE_PLURALS.has(behind.lower) && isPlural(behind.lower);
  }
  const next = execAt(NEXT_WORD, text, end)?.groups?.['word'];
  if (next === undefined || NOUN_PHRASE_ENDS.has(next.toLowerCase())) return false;
  return /^\p{Lu}/u.test(next) || isPlural(bareWord(next).toLowerCase());
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

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
