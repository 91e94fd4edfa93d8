import type { FeatureList } from '../model/feature-list.js';
import { mix } from '../model/hash.js';
import { NO_WORD, type WordForm } from '../model/word-form.js';

/** Of a tag that there is none, before the first word and behind the last one. */
const NO_TAG = -1;

/** How a sentence is written: of its words with letters, how many have a capital, in five steps. */
export function sentenceCase(words: readonly WordForm[]): number {
  let [letters, capitals, full] = [0, 0, 0];
  for (const { letterCase } of words) {
    if (letterCase > 0) letters += 1;
    if (letterCase > 1) capitals += 1;
    if (letterCase > 2) full += 1;
  }
  if (full * 2 > letters) return 5;
  return letters === 0 ? 0 : Math.ceil((4 * capitals) / letters);
}

/** Features of the tag of the word at `at`, whose forerunners have theirs. */
export function addTagFeatures(
  list: FeatureList,
  words: readonly WordForm[],
  at: number,
  tags: Int32Array,
  letterCase: number,
): void {
  const word = words[at] ?? NO_WORD;
  const before = words[at - 1] ?? NO_WORD;
  const before2 = words[at - 2] ?? NO_WORD;
  const next = words[at + 1] ?? NO_WORD;
  const next2 = words[at + 2] ?? NO_WORD;
  const tag1 = at > 0 ? (tags[at - 1] ?? NO_TAG) : NO_TAG;
  const tag2 = at > 1 ? (tags[at - 2] ?? NO_TAG) : NO_TAG;
  list.clear();
  list.add(0);
  list.add(word.word);
  list.add(word.suffix2);
  list.add(word.suffix3);
  list.add(word.suffix4);
  list.add(word.prefix2);
  list.add(word.prefix3);
  list.add(word.shape);
  list.add(word.shape, at === 0 ? 1 : 0, word.suffix2);
  list.add(word.coarse);
  list.add(word.fine);
  list.add(tag1);
  list.add(tag1, tag2);
  list.add(tag1, word.word);
  list.add(tag1, word.coarse);
  list.add(tag1, word.fine);
  list.add(tag1, word.suffix3);
  list.add(tag1, tag2, word.suffix2);
  list.add(before.word);
  list.add(before.word, word.word);
  list.add(before2.word);
  list.add(before.suffix3);
  list.add(before.fine);
  list.add(next.word);
  list.add(next.word, word.word);
  list.add(next.suffix3);
  list.add(next.suffix2, next.shape);
  list.add(next.coarse);
  list.add(next.fine);
  list.add(next.shape);
  list.add(next2.word);
  list.add(next2.fine);
  list.add(next.fine, next2.coarse);
  list.add(tag1, next.word);
  list.add(tag1, next.coarse);
  list.add(before.fine, next.fine);
  list.add(word.fine, next.coarse, before.coarse);
  list.add(word.word, next.coarse);
  list.add(word.word, before.coarse);
  list.add(word.suffix5);
  list.add(before.suffix3, word.suffix3);
  list.add(letterCase, word.letterCase, at === 0 ? 1 : 0);
  list.add(letterCase, word.word, word.letterCase);
  list.add(letterCase, word.coarse, word.letterCase);
  list.add(mix(before.letterCase, word.letterCase), next.letterCase, letterCase);
  list.add(mix(before.letterCase, word.letterCase), next.letterCase, word.fine);
  list.add(word.letterCase, word.fine, at === 0 ? 1 : 0);
  list.add(word.letterCase, word.suffix3);
  list.add(word.letterCase, tag1, word.suffix2);
  list.add(before2.word, before.word, word.word);
  list.add(before.word, next.word);
}

/** The further features of the second round, which sees the tags of the first one on both sides. */
export function addContextTagFeatures(
  list: FeatureList,
  words: readonly WordForm[],
  at: number,
  tags: Int32Array,
  first: Int32Array,
): void {
  const word = words[at] ?? NO_WORD;
  const count = words.length;
  const tag1 = at > 0 ? (tags[at - 1] ?? NO_TAG) : NO_TAG;
  const own = first[at] ?? NO_TAG;
  const next1 = at + 1 < count ? (first[at + 1] ?? NO_TAG) : NO_TAG;
  const next2 = at + 2 < count ? (first[at + 2] ?? NO_TAG) : NO_TAG;
  const next3 = at + 3 < count ? (first[at + 3] ?? NO_TAG) : NO_TAG;
  const tag3 = at > 2 ? (tags[at - 3] ?? NO_TAG) : NO_TAG;
  const tag2 = at > 1 ? (tags[at - 2] ?? NO_TAG) : NO_TAG;
  list.add(own);
  list.add(next1);
  list.add(own, next1);
  list.add(next1, word.word);
  list.add(next1, word.suffix3);
  list.add(next1, next2);
  list.add(next1, next2, word.word);
  list.add(tag1, next1);
  list.add(tag1, next1, word.word);
  list.add(tag1, next1, mix(word.suffix2, word.shape));
  list.add(tag1, tag2, next1);
  list.add(tag1, mix(next1, next2), own);
  list.add(tag1, tag2, tag3);
  list.add(next1, next2, next3);
  list.add(next2);
  list.add(next2, word.word);
  list.add(next1, word.fine);
  list.add(tag1, next1, word.fine);
}
