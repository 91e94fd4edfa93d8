// A claim → its assertions, each supported, contradicted or not in the stories, with the quote and the
// difference in so many words.
export { Checker } from './checker.js';
export { EVIDENCE } from './learned/evidence.js';
export type { SentenceEvidence } from './learned/read-sentence.js';
export type { CheckedAssertion, Check, OtherSide, UnfoundWords, Verdict } from './types.js';
