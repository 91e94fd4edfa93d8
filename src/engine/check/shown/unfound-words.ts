import { covers, type Quote, type Span } from '../../document/index.js';
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
  const others = readQuantities(quote?.text ?? '');
  // `kg` stands for `kilograms`.
  const measures = quantities
    .filter(({ noun }) => noun !== undefined && others.some((one) => one.noun === noun))
    .map(({ start, end, unitEnd = end }) => ({ start, end: unitEnd }));
  const words = readTerms(text).filter(
    ({ word, term }) =>
      term !== null && !(isNumber(word.text) && isIn(quantities, word)) && !isIn(measures, word),
  );
  const told = termsOf(quote?.text ?? '');
  const inTitles = index.titles
    .filter(({ story }) => within?.includes(story.id) ?? true)
    .flatMap(({ story }) => [...termsOf(story.title)]);
  const isAnywhere = (term: string): boolean =>
    inTitles.includes(term) || index.search([{ term, weight: 1 }], 1, within).length > 0;
  const nowhere = words.filter((one) => !meantBy(one).some(isAnywhere));
  const lacking = words.filter((one) => !meantBy(one).some((term) => told.has(term)));
  const unlike = quantities.filter(({ amount }) => !others.some((one) => one.amount === amount));
  return {
    nowhere: once(nowhere.map(({ word }) => word.text)),
    lacking: quote
      ? once([
          ...lacking.map(({ word }) => word.text),
          ...unlike.map(({ start, end }) => text.slice(start, end)),
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

const isIn = (quantities: readonly Span[], word: Span): boolean =>
  quantities.some((quantity) => covers(quantity, word));

const once = (words: readonly string[]): readonly string[] => [
  ...new Set(words.map((word) => word.replace(POSSESSIVE, ''))),
];
