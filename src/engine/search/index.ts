// The MiniSearch index over sentences: terms in, passages out, best first.
export type { Passage } from './passages.js';
export type { WeightedTerm } from './rarest-terms.js';
export { type Hit, STOP, SentenceIndex } from './sentence-index.js';
