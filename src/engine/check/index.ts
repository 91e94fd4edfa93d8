// A claim → its assertions, each supported, contradicted or not in the stories, with the quote and the
// difference in so many words.
export { Checker } from './checker.js';
export type { CheckedAssertion, Check, OtherSide, Verdict } from './types.js';
