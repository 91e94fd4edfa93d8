import { FeatureList } from '../model/feature-list.js';
import { bestClass, type Scorer } from '../model/scorer.js';
import type { WordForm } from '../model/word-form.js';
import { addContextTagFeatures, addTagFeatures, sentenceCase } from './tag-features.js';

export const MAX_TAG_FEATURES = 80;

/** Tags from left to right, in two rounds: the second sees the first one's tags ahead. */
export class Tagger {
  readonly #features = new FeatureList(MAX_TAG_FEATURES);
  readonly #scores: Float32Array;

  constructor(
    readonly first: Scorer,
    readonly second: Scorer,
  ) {
    this.#scores = new Float32Array(first.classes);
  }

  tag(words: readonly WordForm[]): Int32Array {
    return this.tagAgain(words, this.tagOnce(words));
  }

  /** The tags of the first round alone. */
  tagOnce(words: readonly WordForm[]): Int32Array {
    const tags = new Int32Array(words.length);
    const letterCase = sentenceCase(words);
    for (let at = 0; at < words.length; at += 1) {
      addTagFeatures(this.#features, words, at, tags, letterCase);
      this.first.score(this.#features, this.#scores);
      tags[at] = bestClass(this.#scores);
    }
    return tags;
  }

  /** The tags of the second round, over those of the first. */
  tagAgain(words: readonly WordForm[], first: Int32Array): Int32Array {
    const tags = new Int32Array(words.length);
    const letterCase = sentenceCase(words);
    for (let at = 0; at < words.length; at += 1) {
      addTagFeatures(this.#features, words, at, tags, letterCase);
      addContextTagFeatures(this.#features, words, at, tags, first);
      this.second.score(this.#features, this.#scores);
      tags[at] = bestClass(this.#scores);
    }
    return tags;
  }
}
