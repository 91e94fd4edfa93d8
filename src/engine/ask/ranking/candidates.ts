import type { Passage, SentenceIndex } from '../../search/index.js';
import { Notes } from '../reading/notes.js';
import { queryOf, type Question } from '../reading/question.js';
import { FeatureReader } from './features.js';

/** Passages that MiniSearch proposes to the ranker. */
const CANDIDATES = 25;

/** A passage that may answer, with what the ranker weighs of it, in the order of `FEATURES`. */
export interface Candidate {
  readonly passage: Passage;
  readonly features: Float64Array;
}

/** Proposes passages for questions; what does not depend on the question is read once. */
export class CandidateReader {
  readonly notes: Notes;

  constructor(readonly index: SentenceIndex) {
    this.notes = new Notes(index);
  }

  /** Passages that share a word with the question. */
  read(question: Question, stories?: readonly string[]): Candidate[] {
    const hits = this.index.search(queryOf(question, this.index), CANDIDATES, stories);
    const reader = new FeatureReader(question, this.notes);
    return hits.map(({ passage }) => ({ passage, features: reader.read(passage) }));
  }
}
