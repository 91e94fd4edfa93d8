import type { ReadSentence } from './read-sentences.js';

/** The sentences of some stories as they were read. */
export interface SentenceSource {
  /** The sentence that holds an offset (UTF-16 code units) of a story; undefined where none was read. */
  sentenceAt(story: string, offset: number): ReadSentence | undefined;
}
