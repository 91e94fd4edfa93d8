// The MiniSearch index over sentences: terms in, passages out, best first.
export { SentenceIndex, STOP, type Hit } from './sentence-index.js';
export type { Passage } from './passages.js';
export { stem, tokenise, type Token } from './terms.js';
export type { Vocabulary } from './vocabulary.js';
export type { WeightedTerm } from './rarest-terms.js';
