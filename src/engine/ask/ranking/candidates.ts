import type { Hit, Passage, SentenceIndex } from '../../search/index.js';
import { Notes } from '../question/notes.js';
import { queryOf, type Question } from '../question/question.js';
import { TermMatcher } from './term-match.js';
import { FeatureExtractor, type CandidateReading } from './features.js';

/** Passages that MiniSearch proposes to the ranker. */
const CANDIDATES = 25;

/** The share of a question's weight that a title has which may answer it, and how many such are read. */
const LEAST_OF_TITLE = 0.5;
const MOST_TITLES = 3;

/** Of so few passages all are candidates. */
const FEW = 40;

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
   * The passages that match a question best by MiniSearch's score, and all others where there are
   * few: readers ask in words of their own.
   *
   * @param stories ids of the only stories to look in
   */
  retrieve(question: Question, stories?: readonly string[]): PassageCandidate[] {
    const hits = this.#hits(question, stories);
    return this.read(question, [...hits, ...this.#others(hits, stories)]);
  }

  /** The titles that have most of a question's words. */
  titles(question: Question, stories?: readonly string[]): PassageCandidate[] {
    const matcher = new TermMatcher(question);
    const hits = this.index.titles.flatMap((passage) => {
      if (stories && !stories.includes(passage.story.id)) return [];
      const { strengths } = matcher.match(this.index.tokens(passage.ordinal));
      const score = matcher.coverage(strengths);
      return score >= LEAST_OF_TITLE ? [{ passage, score }] : [];
    });
    return this.read(question, hits.sort((a, b) => b.score - a.score).slice(0, MOST_TITLES));
  }

  #hits(question: Question, stories: readonly string[] | undefined): readonly Hit[] {
    return this.index.search(queryOf(question, this.index), CANDIDATES, stories);
  }

  /** What is read of passages for a question. */
  read(question: Question, hits: readonly Hit[]): PassageCandidate[] {
    const extractor = new FeatureExtractor(question, this.notes);
    const highest = Math.max(...hits.map(({ score }) => score)) || 1;
    return hits.map(({ passage, score }) => ({
      passage,
      ...extractor.extract(passage, score / highest),
    }));
  }

  #others(hits: readonly Hit[], stories: readonly string[] | undefined): Hit[] {
    if (hits.length >= CANDIDATES) return [];
    const own = [...this.index.byStory].flatMap(([story, passages]) =>
      !stories || stories.includes(story.id) ? passages : [],
    );
    if (own.length > FEW) return [];
    const known = new Set(hits.map(({ passage }) => passage));
    return own.filter((one) => !known.has(one)).map((passage) => ({ passage, score: 0 }));
  }
}
