import type { Passage } from '../../search/index.js';
import type { Notes } from '../reading/notes.js';
import type { Question } from '../reading/question.js';
import { ANSWER_FEATURES, answerFeatures } from './answer-features.js';
import { MatchedPassages } from './matched-passages.js';
import { NEIGHBOUR_FEATURES, neighbourFeatures } from './neighbour-features.js';
import { PLACE_FEATURES, placeFeatures } from './place-features.js';
import { WORD_FEATURES, wordFeatures } from './word-features.js';
import { WORDING_FEATURES, wordingFeatures } from './wording-features.js';
import { Wording } from './wording.js';

/**
 * What the ranker weighs of a passage, in the order of its weights. Where a feature is divided by a
 * number, it is to be mostly between 0 and 1 as the others are: one step and one ridge serve all.
 */
export const FEATURES = [
  ...WORD_FEATURES,
  ...NEIGHBOUR_FEATURES,
  ...ANSWER_FEATURES,
  ...PLACE_FEATURES,
  ...WORDING_FEATURES,
] as const;
/** The name of one. */
export type Feature = (typeof FEATURES)[number];

/** Reads the features of passages for one question. */
export class FeatureReader {
  readonly #matched: MatchedPassages;
  readonly #wording: Wording;

  constructor(question: Question, notes: Notes) {
    this.#matched = new MatchedPassages(question, notes);
    this.#wording = new Wording(question.text, notes.index);
  }

  /** The features of a passage, in the order of {@link FEATURES}. */
  read(passage: Passage): Float64Array {
    const matched = this.#matched;
    const match = matched.at(passage.ordinal);
    const row = new Float64Array(FEATURES.length);
    let next = 0;
    const write = <Name extends string>(
      names: readonly Name[],
      values: Readonly<Record<Name, number>>,
    ): void => {
      for (const name of names) row[next++] = values[name];
    };
    write(WORD_FEATURES, wordFeatures(match, matched));
    write(NEIGHBOUR_FEATURES, neighbourFeatures(passage, match, matched));
    write(ANSWER_FEATURES, answerFeatures(passage, match, matched));
    write(PLACE_FEATURES, placeFeatures(passage, match));
    write(WORDING_FEATURES, wordingFeatures(passage.ordinal, this.#wording));
    return row;
  }
}
