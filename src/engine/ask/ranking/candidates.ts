import type { Passage, SentenceIndex } from '../../search/index.js';
import { Notes } from '../question/notes.js';
import { queryOf, type Question } from '../question/question.js';
import { FeatureExtractor, type CandidateReading } from './features.js';

/** Passages that MiniSearch proposes to the ranker. */
const CANDIDATES = 25;

/** A passage that may answer a question, with what it is ranked by. */
export interface PassageCandidate extends CandidateReading {
  readonly passage: Passage;
}

/** Retrieves candidates for questions; what does not depend on the question is read once. */
export class CandidateRetriever {
  readonly notes: Notes;

  constructor(readonly index: SentenceIndex) {
    this.notes = new Notes(index);
  }

  /**
   * The passages that match a question best by MiniSearch's score.
   *
   * @param stories ids of the only stories to look in
   */
  retrieve(question: Question, stories?: readonly string[]): PassageCandidate[] {
    const hits = this.index.search(queryOf(question, this.index), CANDIDATES, stories);
    const extractor = new FeatureExtractor(question, this.notes);
    const highest = Math.max(...hits.map(({ score }) => score));
    return hits.map(({ passage, score }) => ({
      passage,
      ...extractor.extract(passage, score / highest),
    }));
  }
}
