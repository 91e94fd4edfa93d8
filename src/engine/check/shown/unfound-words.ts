import { covers, type Quote } from '../../document/index.js';
import { readQuantities, readTerms, synonymsOf, type TermToken } from '../../language/index.js';
import type { SentenceIndex } from '../../search/index.js';
import type { UnfoundWords } from '../types.js';

const POSSESSIVE = /['’]s?$/u;

/**
 * What of a claim's words stands nowhere, and what not in the passage that comes nearest to it: neither
 * in another form, nor a word that means the same. Of a number it is its amount that counts.
 *
 * @param text the claim's words
 * @param quote the passage; none where none comes near
 * @param within the ids of the only stories that are looked in
 */
export function unfoundWords(
  text: string,
  quote: Quote | undefined,
  index: SentenceIndex,
  within: readonly string[] | undefined,
): UnfoundWords {
  const quantities = readQuantities(text);
  const words = readTerms(text).filter(
    ({ word, term }) => term !== null && !(isNumber(word.text) && isIn(quantities, word)),
  );
  const told = termsOf(quote?.text ?? '');
  const amounts = readQuantities(quote?.text ?? '').map(({ amount }) => amount);
  const inTitles = index.titles
    .filter(({ story }) => within?.includes(story.id) ?? true)
    .flatMap(({ story }) => [...termsOf(story.title)]);
  const isAnywhere = (term: string): boolean =>
    inTitles.includes(term) || index.search([{ term, weight: 1 }], 1, within).length > 0;
  const nowhere = words.filter((one) => !meantBy(one).some(isAnywhere));
  const lacking = words.filter((one) => !meantBy(one).some((term) => told.has(term)));
  const others = quantities.filter(({ amount }) => !amounts.includes(amount));
  return {
    nowhere: once(nowhere.map(({ word }) => word.text)),
    lacking: quote
      ? once([
          ...lacking.map(({ word }) => word.text),
          ...others.map(({ start, end }) => text.slice(start, end)),
        ])
      : [],
  };
}

/** A word's own term, those of its parts, and of what means the same. */
const meantBy = ({ term, parts }: TermToken): readonly string[] =>
  term === null ? [] : [term, ...parts, ...synonymsOf(term)];

const termsOf = (text: string): ReadonlySet<string> =>
  new Set(readTerms(text).flatMap(({ term, parts }) => [term ?? [], ...parts].flat()));

const isNumber = (word: string): boolean => /\p{N}/u.test(word) || readQuantities(word).length > 0;

const isIn = (
  quantities: ReturnType<typeof readQuantities>,
  word: { readonly start: number; readonly end: number },
): boolean => quantities.some((quantity) => covers(quantity, word));

const once = (words: readonly string[]): readonly string[] => [
  ...new Set(words.map((word) => word.replace(POSSESSIVE, ''))),
];
