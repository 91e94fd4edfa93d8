// The MiniSearch index over sentences: terms in, passages out, best first.
export {
  SentenceIndex,
  STOP,
  type Hit,
  type Passage,
  type WeightedTerm,
} from './sentence-index.js';
export { stem, tokenise, type Token } from './terms.js';
