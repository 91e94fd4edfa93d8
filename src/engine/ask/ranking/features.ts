import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { ANSWER_TYPE_FEATURES, answerTypeFeatures } from './answer-type-features.js';
import { CONTEXT_FEATURES, contextFeatures } from './context-features.js';
import { PassageMatches } from './passage-matches.js';
import { TERM_FEATURES, termFeatures } from './term-features.js';
import type { TermMatch } from './term-match.js';
import { Wording, WORDING_FEATURES } from './wording.js';

/**
 * The features by which candidates are ranked, in the order of their weights. Where one is divided
 * by a number, it is to be mostly between 0 and 1 as the others are: one step and one ridge serve
 * all.
 */
export const FEATURES = [
  ...TERM_FEATURES,
  ...CONTEXT_FEATURES,
  ...ANSWER_TYPE_FEATURES,
  ...WORDING_FEATURES,
] as const;
/** The name of one. */
export type Feature = (typeof FEATURES)[number];

/** What is read of a candidate. */
export interface CandidateReading {
  readonly match: TermMatch;
  /** In the order of {@link FEATURES}. */
  readonly features: Float64Array;
}

/** Reads the features of candidates for one question. */
export class FeatureExtractor {
  readonly #matches: PassageMatches;
  readonly #wording: Wording;

  constructor(question: Question, notes: Notes) {
    this.#matches = new PassageMatches(question, notes);
    this.#wording = new Wording(question.text, notes.index);
  }

  /** @param bm25 the passage's score as a share of the best candidate's */
  extract(passage: Passage, bm25: number): CandidateReading {
    const matches = this.#matches;
    const match = matches.at(passage.ordinal);
    const features = new Float64Array(FEATURES.length);
    let next = 0;
    const write = <Name extends string>(
      names: readonly Name[],
      values: Readonly<Record<Name, number>>,
    ): void => {
      for (const name of names) features[next++] = values[name];
    };
    write(TERM_FEATURES, termFeatures(bm25, match, matches.matcher));
    write(CONTEXT_FEATURES, contextFeatures(passage, match, matches));
    write(ANSWER_TYPE_FEATURES, answerTypeFeatures(passage, match, matches));
    write(WORDING_FEATURES, this.#wording.features(passage.ordinal));
    return { match, features };
  }
}
