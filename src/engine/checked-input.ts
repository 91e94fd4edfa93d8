import { InputError } from './document/index.js';
import { readTerms } from './language/index.js';

/** Most characters (UTF-16 code units) of a question, of search words, of a subject. */
export const MAX_QUESTION_LENGTH = 500;
/** Most characters (UTF-16 code units) of a claim: that of a whole message. */
export const MAX_CLAIM_LENGTH = 4_000;
/** Most sentences of a summary. */
export const MAX_SUMMARY_SENTENCES = 20;
/** How many sentences a summary has where no number is asked for. */
export const DEFAULT_SUMMARY_SENTENCES = 3;
/** Most earlier questions that a follow-up looks back at. */
export const MAX_EARLIER_QUESTIONS = 6;

const MAX_QUOTES = 100;
/** Most story ids named in one error line, and most characters of each. */
const MAX_LISTED = 10;
const MAX_LISTED_LENGTH = 60;

/**
 * The text itself, if it has words to look for.
 *
 * @throws {InputError} where it is empty, too long, or has no word in it.
 */
export function checkedText(
  text: string,
  what: 'question' | 'subject' | 'search' | 'claim',
  maxLength = MAX_QUESTION_LENGTH,
): string {
  if (text.length > maxLength) {
    const [length, most] = [text.length, maxLength].map((count) => count.toLocaleString('en'));
    throw new InputError(`That ${what} has ${length} characters; at most ${most} can be read.`);
  }
  if (text.trim() === '') throw new InputError(`The ${what} is empty: write a few words.`);
  if (readTerms(text).length === 0) {
    throw new InputError(`That ${what} has no word to look for: write a few words.`);
  }
  return text;
}

/** @throws {InputError} where an answer cannot have so many quotes. */
export function checkedQuoteCount(quotes: number): number {
  if (Number.isInteger(quotes) && quotes >= 1 && quotes <= MAX_QUOTES) return quotes;
  throw new InputError(`An answer has 1 to ${MAX_QUOTES} quotes, not ${quotes}.`);
}

/** @throws {InputError} where a summary cannot have so many sentences. */
export function checkedSentenceCount(sentences: number): number {
  if (Number.isInteger(sentences) && sentences >= 1 && sentences <= MAX_SUMMARY_SENTENCES) {
    return sentences;
  }
  throw new InputError(`A summary has 1 to ${MAX_SUMMARY_SENTENCES} sentences, not ${sentences}.`);
}

/** What is said to a story id that is not among these. */
export function unknownStory(id: string, known: readonly string[]): InputError {
  const more = known.length - MAX_LISTED;
  const named = known.slice(0, MAX_LISTED).map(shortened).join(', ');
  const listing = `The stories are: ${named}${more > 0 ? ` and ${more} more` : ''}.`;
  return new InputError(`There is no story “${shortened(id)}”. ${listing}`);
}

/** An id as an error line shows it: whole, or its beginning where somebody typed a page. */
function shortened(id: string): string {
  return id.length > MAX_LISTED_LENGTH ? `${id.slice(0, MAX_LISTED_LENGTH)}…` : id;
}
