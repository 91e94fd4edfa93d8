// A sentence by itself → the facts that it states, each with how sure it is.
// Rooms of files, lowest first: words and chunks; clauses; pieces and candidates; weighing and choosing.
export { extractFacts, LONGEST_SENTENCE, type ExtractedFact } from './extract.js';
