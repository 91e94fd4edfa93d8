import { WordList } from '../data/index.js';
import type { Span } from '../document/index.js';
import type { SentenceReading, Status, SyntaxToken } from '../language/index.js';

const HEARSAY = new WordList('alignment/nouns-of-hearsay.txt');
const DENYING = new WordList('alignment/denying-verbs.txt');
/** So many tokens before a noun a verb may stand that it is the object of. */
const NEAR = 4;

/**
 * How a clause is put that a noun for hearsay opens right before its `that`: `denied reports that it was her
 * last`. Read off the row of words, since a tree may have lost the verb before.
 */
export function reportedStatus({ start }: Span, { tokens }: SentenceReading): Status | undefined {
  const that = tokens.findLastIndex((one) => one.end <= start && one.text === 'that');
  const noun = tokens[that - 1];
  const between = tokens.filter(
    (one) => one.start > (tokens[that]?.end ?? start) && one.end <= start,
  );
  // `a report that was published`: the pronoun is who is spoken of.
  const isPronoun = tokens[that]?.relation.startsWith('nsubj') === true;
  if (!noun || isPronoun || !HEARSAY.has(noun.lemma) || between.some(isBreak)) return undefined;
  const before = tokens.slice(Math.max(0, that - 1 - NEAR), that - 1);
  return before.some(({ lemma }) => DENYING.has(lemma)) ? 'denied' : 'alleged';
}

const OPEN_NOUNS = new WordList('alignment/nouns-of-open-deeds.txt');

/** `the job of running it`, `the prospect of closing`: what may be done, and need not be. */
export const isOpenDeed = ({ start }: Span, { tokens }: SentenceReading): boolean => {
  const at = tokens.findIndex((one) => one.start === start);
  const [of, noun] = [tokens[at - 1], tokens[at - 2]];
  return (
    tokens[at]?.xpos === 'VBG' &&
    of?.text.toLowerCase() === 'of' &&
    noun !== undefined &&
    OPEN_NOUNS.has(noun.lemma.toLowerCase())
  );
};

/** What ends a clause. */
const isBreak = ({ text, upos }: SyntaxToken): boolean => upos === 'VERB' || /^[;:,]$/u.test(text);
