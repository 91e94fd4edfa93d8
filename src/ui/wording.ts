import { graphemes } from './graphemes.js';

const MAX_NAME_LENGTH = 100;

/** A number and its noun: "1 quote", "2 quotes", "3 stories". */
export function pluralise(count: number, singular: string, plural = `${singular}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;
}

/**
 * The bot's own text, or a name, in at most `max` UTF-16 code units, with an ellipsis where some is
 * left out: cut between words, and inside one only where it is longer than half of them, between
 * grapheme clusters. Never for a quote's words.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = graphemes.segment(text).containing(max - 1)?.index ?? 0;
  const wordEnd = text.slice(0, end + 1).search(/\s\S*$/u);
  const cut = text.slice(0, wordEnd > end / 2 ? wordEnd : end).trimEnd();
  // "$30" may be the beginning of "$30 million".
  const withoutNumber = cut.replace(/\s+\S*\p{N}\S*$/u, '');
  return `${withoutNumber.length > end / 2 ? withoutNumber : cut}…`;
}

/** A name as a line has it: 100 characters of it at most. */
export const shortName = (name: string): string => truncate(name, MAX_NAME_LENGTH);

/** `The council` as it stands inside a line: "the council". */
export const nameInside = (name: string): string =>
  name.replace(/^(?:The|An?|His|Her|Its|Their)(?= )/u, (word) => word.toLowerCase());

/** "A", "A and B", "A, B and C". */
export function formatList(items: readonly string[], conjunction: 'and' | 'or'): string {
  const type = conjunction === 'and' ? 'conjunction' : 'disjunction';
  // Made when it is needed: the first one in a process takes 12 ms.
  return new Intl.ListFormat('en-GB', { type }).format(items);
}

/** Most words that are named as not found. */
const MOST_WORDS = 5;

/** `“export” or “controls”`, the first few. */
export const inQuotes = (words: readonly string[], join: 'or' | 'and' = 'or'): string =>
  formatList(
    words.slice(0, MOST_WORDS).map((word) => `“${shortName(word)}”`),
    join,
  );
