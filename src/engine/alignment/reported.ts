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
  if (!noun || !HEARSAY.has(noun.lemma) || between.some(isBreak)) return undefined;
  const before = tokens.slice(Math.max(0, that - 1 - NEAR), that - 1);
  return before.some(({ lemma }) => DENYING.has(lemma)) ? 'denied' : 'alleged';
}

/** What ends a clause. */
const isBreak = ({ text, upos }: SyntaxToken): boolean => upos === 'VERB' || /^[;:,]$/u.test(text);
