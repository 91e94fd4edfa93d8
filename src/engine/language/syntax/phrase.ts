import { WordList } from '../../data/index.js';
import { irregularPasts } from '../words/irregular-verbs.js';
import type { Span } from '../../document/index.js';

/** A span that is known to be one phrase, as names and quantities are. */
export interface Phrase extends Span {
  /** Of a name, what it names. */
  readonly kind?: string;
}

/** Parts of persons' names that are other words elsewhere: `Mrs May`, `Will Brown`. */
const MISLEADING = new WordList('syntax/words-in-names.txt');
/** A name that the network surely knows for one. */
export const KNOWN_NAME = 'Smith';
const ORGANISATION = 'Corporation';

/**
 * A word as a network learned from treebanks should see it: in names that it may take for something else
 * (`Northgate United`, `Mrs May`) a word by which it knows such names.
 */
export function wordToRead(
  { start, end, text }: Span & { readonly text: string },
  phrases: readonly Phrase[],
): string {
  const phrase = phrases.find((one) => one.start < end && one.end > start);
  if (!phrase?.kind || !/^\p{Lu}/u.test(text)) return text;
  if (phrase.kind === 'person' && MISLEADING.has(text.toLowerCase())) return KNOWN_NAME;
  const isLast = phrase.end === end && phrase.start < start;
  return phrase.kind === 'organisation' && isLast ? ORGANISATION : text;
}

/** Whether a word is by itself the name of somebody or something: `Hyperic` of `Hyperic sued`. */
export function isOneWordName({ start, end }: Span, phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (one) =>
      one.kind !== undefined &&
      one.kind !== 'nationality' &&
      one.start === start &&
      one.end === end,
  );
}

/** Whether a word is one of the name of somebody, of a body or of a place. */
export function isInName({ start, end }: Span, phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (one) => BEARERS.test(one.kind ?? '') && one.start <= start && one.end >= end,
  );
}

/** Titles of works and the like may have a verb in them. */
const BEARERS = /^(?:person|organisation|place|product|other)$/u;

/** A verb that the network surely knows for one, in the form of a word. */
export function verbLike(word: string): string {
  if (word.endsWith('s')) return 'takes';
  return word.endsWith('ed') || irregularPasts().has(word) ? 'took' : 'take';
}
