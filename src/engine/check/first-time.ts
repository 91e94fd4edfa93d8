import type { Statement } from '../alignment/index.js';

const FIRST = /\bfor the (?:very )?first time(?: ever)?(?=\s*[.;,!]|$)/iu;
const BEFORE = /(?:\b(?:never|not)|n[’']t)\b.{0,99}\bbefore\b[.!]?$/iu;

/** Whether what a claim says had never been so before is told for the first time. */
export const isFirstTime = (claim: Statement, told: Statement): boolean =>
  claim.polarity === 'denied' &&
  told.polarity === 'affirmed' &&
  told.status === undefined &&
  BEFORE.test(claim.source.words(claim.sentence)) &&
  isFirst(told);

/** Whether it is told as of the first time. */
const isFirst = ({ source, sentence, predicate, parts }: Statement): boolean => {
  const to = Math.max(predicate.end, ...parts.map(({ end }) => end));
  return FIRST.test(source.words({ start: predicate.start, end: Math.min(to + 24, sentence.end) }));
};
