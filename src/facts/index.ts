// Stories → their subjects, and what they say of each, every fact with its quote and its speaker.
// Read once; afterwards a fact sheet is a look-up. Only words of the story stand in a fact.
export { extractFacts, LONGEST_SENTENCE, type ExtractedFact } from './extract/index.js';
export { readFacts, readingFacts, type FactBook, type Wanted } from './fact-book.js';
export { FACT_KINDS, SUBJECT_KINDS } from './types.js';
export type { Fact, FactKind, FactSheet, FactValue, Subject, SubjectKind } from './types.js';
export type { Clause } from './clauses.js';
export type { ReadSentence } from './read-sentences.js';
export type { Reference } from './references.js';
export type { Entry } from './subject-registry.js';
export type { Token } from './token.js';
export { isAside } from './saying-clauses.js';
export { reportingVerb } from './reporting.js';
export { phraseOf } from './phrase.js';
export { figureSpan } from './figure-phrase.js';
export type { Neighbour, Tie, TieMap } from './tie.js';
