import type { Span } from '../../document/index.js';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../times/calendar-words.js';

const CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?";
const CAPITAL_PLACE = `(?:(?!\\p{Lu}{2}\\s*[-—–_])(?:\\p{Lu}{2}\\.\\s+)?${CAPITALS}(?:[\\s/]${CAPITALS}){0,3})`;
const WORD_PLACE = "(?:\\p{Lu}[\\p{L}.'’-]+(?:[\\s/]\\p{Lu}[\\p{L}.'’-]+){0,3})";
const named = (words: Iterable<string>): string =>
  [...words].map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|');
const MONTH = `(?:${named(MONTHS)}|(?:${named(SHORT_MONTHS.split('|'))})\\.?)`;
const YEAR = '(?:,?\\s+\\d{4})?';
const DATE = `(?:(?:${named(WEEKDAYS)}|${MONTH}\\s+\\d{1,2}${YEAR}|\\d{1,2}\\s+${MONTH}${YEAR})(?=[\\s,:(—–-]))`;
const AGENCY = '\\((?:\\p{Lu}[\\p{L}.&]*)(?:[\\s/]\\p{Lu}[\\p{L}.&]*){0,3}\\)';
const DASH = '(?:\\s*(?:—|–|--)|\\s+[-_―])\\s*';
/** Further places, or the country: `LONDON, Ont.`, `WASHINGTON, D.C.`. */
const WITHIN = `(?:,\\s*(?!${DATE})(?:${WORD_PLACE}|(?:\\p{Lu}\\.){2}))?`;

/**
 * A place in capitals, or any where an agency or a date stands by it; the agency may stand alone.
 * A dash ends it, and a capital, a quotation or a figure begins the sentence.
 */
const DATELINE = new RegExp(
  `^[*_]{0,3}(?:${CAPITAL_PLACE}${WITHIN}(?:,?\\s+${DATE})?(?:,?\\s*${AGENCY})?` +
    `|${WORD_PLACE}${WITHIN}(?:,?\\s+${DATE})?,?\\s*${AGENCY}` +
    `|${WORD_PLACE}${WITHIN},?\\s+${DATE}` +
    `|(?:${DATE}\\s*)?${AGENCY})` +
    `[*_]{0,3}${DASH}[*_]{0,3}\\s*(?=["“‘(]?[\\p{Lu}\\p{N}$€£])`,
  'u',
);
const DASHES = /[-—–_―]/u;
/** A dateline is shorter than this. */
const LONGEST = 100;

/** Where the dateline ends with which a paragraph opens, white space behind it included; 0 where none does. */
export function datelineEnd(paragraph: string): number {
  const opening = paragraph.slice(0, LONGEST);
  const end = DASHES.test(opening) ? (DATELINE.exec(opening)?.[0].length ?? 0) : 0;
  // A headline in capitals may have a dash too.
  return end > 0 && /\p{Ll}/u.test(paragraph.slice(end)) ? end : 0;
}

/** Whether a sentence is the dateline that readSentences set apart: `LONDON, Jan. 3 (Reuters) -`. */
export function isDateline(text: string, { start, end }: Span): boolean {
  // What begins behind it shows that it is one.
  return (
    end - start < LONGEST && datelineEnd(`${text.slice(start, end)} The end`) === end - start + 1
  );
}
