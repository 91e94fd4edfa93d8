import { once, oneOf, WordList } from '../../data/index.js';
import { WORD_START } from '../tokens/word-bounds.js';

/** Words that end the noun phrase behind a number. */
export const NOUN_PHRASE_ENDS = new WordList('quantities/noun-phrase-ends.txt');

/** Nouns that are counted without an -s. */
export const BARE_PLURALS = new WordList('quantities/bare-plurals.txt');

/** Words with an -s that are no plural. */
export const NOT_PLURAL =
  /(?:ss|us|is|ous|'s|’s)$|^(?:alias|always|perhaps|serious|various|famous|previous|gas|bias|overseas|us|this|business|access)$/u;

/** A word before bare digits that numbers things: `category 4`, `No. 1`, `page 12`. */
export const labelBefore = once(
  () =>
    new RegExp(`${WORD_START}(?:${oneOf(new WordList('quantities/labels.txt'))})[ \\u00a0]$`, 'iu'),
);

/** Capitalised words that open a sentence before a count, and so do not make it part of a name. */
export const SENTENCE_OPENERS = new WordList('quantities/sentence-openers.txt');

/** Words after `one` that make it a pronoun or a stock phrase rather than a count. */
export const AFTER_PRONOUN_ONE = new WordList('quantities/after-pronoun-one.txt');

/** Words before `one` that make it a pronoun. */
export const beforePronounOne = once(
  () =>
    new RegExp(
      `${WORD_START}(?:${oneOf(new WordList('quantities/before-pronoun-one.txt'))})[ \\u00a0-]$`,
      'iu',
    ),
);
