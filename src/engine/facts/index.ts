// Stories → what they say of each entity, every fact with its quote and its speaker; and the relations
// between entities. Read once; afterwards a fact sheet is a look-up.
export { extractFacts } from './extract/extract.js';
export { type FactBook, readFacts, readingFacts } from './fact-book.js';
export {
  FACT_KINDS,
  type Fact,
  type FactKind,
  type FactSheet,
  type NounSubject,
  type Subject,
} from './fact.js';
export type { Neighbour, Relation, RelationMap } from './relations/relation.js';
