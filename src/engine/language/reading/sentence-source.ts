import type { ReadSentence } from './read-sentences.js';
import type { WordReader } from './read-text.js';

/** The sentences of some stories as they were read, and a reader for words from elsewhere. */
export interface SentenceSource {
  /** The sentence that holds an offset (UTF-16 code units) of a story; undefined where none was read. */
  sentenceAt(story: string, offset: number): ReadSentence | undefined;
  /** Reads a claim as a story is read, knowing the stories' entities. */
  readonly readText: WordReader;
}
