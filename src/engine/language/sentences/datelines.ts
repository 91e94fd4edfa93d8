import { once } from '../../data/index.js';
import type { Span } from '../../document/index.js';
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../times/calendar-words.js';

/**
 * A place in capitals, or any where an agency or a date stands by it; the agency may stand alone.
 * A dash ends it, and a capital, a quotation or a digit begins the sentence.
 */
const datelinePattern = once(() => {
  const capitals = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}\\.?";
  const capitalPlace = `(?:(?!\\p{Lu}{2}\\s*[-—–_])(?:\\p{Lu}{2}\\.\\s+)?${capitals}(?:[\\s/]${capitals}){0,3})`;
  const wordPlace = "(?:\\p{Lu}[\\p{L}.'’-]+(?:[\\s/]\\p{Lu}[\\p{L}.'’-]+){0,3})";
  const named = (words: Iterable<string>): string =>
    [...words].map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join('|');
  const month = `(?:${named(MONTHS)}|(?:${named(SHORT_MONTHS.split('|'))})\\.?)`;
  const year = '(?:,?\\s+\\d{4})?';
  const date = `(?:(?:${named(WEEKDAYS)}|${month}\\s+\\d{1,2}${year}|\\d{1,2}\\s+${month}${year})(?=[\\s,:(—–-]))`;
  // `(Reuters)`, `(AP)`, and `(dpa)`, which writes itself small.
  const agency =
    '\\((?:(?:\\p{Lu}[\\p{L}.&]*)(?:[\\s/]\\p{Lu}[\\p{L}.&]*){0,3}|ansa|belga|dpa|efe|epd|lusa|ntb|ritzau|sda|stt)\\)';
  const dash = '(?:\\s*(?:—|–|--)|\\s+[-_―])\\s*';
  // Further places, or the country: `LONDON, Ont.`, `WASHINGTON, D.C.`.
  const within = `(?:,\\s*(?!${date})(?:${wordPlace}|(?:\\p{Lu}\\.){2}))?`;
  return new RegExp(
    `^[*_]{0,3}(?:${capitalPlace}${within}(?:,?\\s+${date})?(?:,?\\s*${agency})?` +
      `|${wordPlace}${within}(?:,?\\s+${date})?,?\\s*${agency}` +
      `|${wordPlace}${within},?\\s+${date}` +
      `|(?:${date}\\s*)?${agency})` +
      `[*_]{0,3}${dash}[*_]{0,3}\\s*(?=["“‘(]?[\\p{Lu}\\p{N}$€£])`,
    'u',
  );
});
const DASHES = /[-—–_―]/u;
/** A dateline is shorter than this. */
const LONGEST = 100;

/** Where the dateline ends with which a paragraph opens, white space behind it included; 0 where none does. */
export function datelineEnd(paragraph: string): number {
  const opening = paragraph.slice(0, LONGEST);
  const end = DASHES.test(opening) ? (datelinePattern().exec(opening)?.[0].length ?? 0) : 0;
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
