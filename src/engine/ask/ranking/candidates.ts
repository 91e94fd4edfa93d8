import type { Hit, Passage, SentenceIndex } from '../../search/index.js';
import { familyOf } from '../question/expected-fit.js';
import { Notes } from '../question/notes.js';
import { queryOf, type Question } from '../question/question.js';
import { FeatureExtractor, type CandidateReading } from './features.js';

/** Passages that MiniSearch proposes to the ranker. */
const CANDIDATES = 25;

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
   * The passages that match a question best by MiniSearch's score.
   *
   * @param stories ids of the only stories to look in
   */
  search(question: Question, stories?: readonly string[]): PassageCandidate[] {
    return this.#extract(question, this.#hits(question, stories));
  }

  /** The same, and all other passages where there are few: readers ask in words of their own. */
  retrieve(question: Question, stories?: readonly string[]): PassageCandidate[] {
    const hits = this.#hits(question, stories);
    return this.#extract(question, [...hits, ...this.#others(question, hits, stories)]);
  }

  #hits(question: Question, stories: readonly string[] | undefined): readonly Hit[] {
    return this.index.search(queryOf(question, this.index), CANDIDATES, stories);
  }

  #extract(question: Question, hits: readonly Hit[]): PassageCandidate[] {
    const extractor = new FeatureExtractor(question, this.notes);
    const highest = Math.max(...hits.map(({ score }) => score)) || 1;
    return hits.map(({ passage, score }) => ({
      passage,
      ...extractor.extract(passage, score / highest),
    }));
  }

  #others(
    { expected, terms }: Question,
    hits: readonly Hit[],
    stories: readonly string[] | undefined,
  ): Hit[] {
    if (hits.length >= CANDIDATES) return [];
    // What shares no word may answer `How did they get in?`, but not `Who is the engineer?`.
    const isOfOne =
      terms.length < 2 && (familyOf(expected) === 'name' || expected === 'definition');
    const asksOnlyWords =
      expected === 'open' || terms.length === 0 || isOfOne || terms.some(({ name }) => name);
    if (hits.length === 0 && asksOnlyWords) return [];
    const own = [...this.index.byStory].flatMap(([story, passages]) =>
      !stories || stories.includes(story.id) ? passages : [],
    );
    if (own.length > FEW) return [];
    const known = new Set(hits.map(({ passage }) => passage));
    return own.filter((one) => !known.has(one)).map((passage) => ({ passage, score: 0 }));
  }
}
