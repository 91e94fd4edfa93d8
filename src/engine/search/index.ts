// The MiniSearch index over sentences: terms in, passages out, best first.
export { STOP } from './passage-tokens.js';
export type { Passage } from './passages.js';
export type { WeightedTerm } from './rarest-terms.js';
export { type Hit, SentenceIndex } from './sentence-index.js';
