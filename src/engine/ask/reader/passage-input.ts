import type { Passage } from '../../search/index.js';
import type { Notes } from '../question/notes.js';
import type { Question } from '../question/question.js';
import { readGap } from './gap.js';
import { readIndexedWords } from './indexed-words.js';
import { type AskedWords, readMatchFeatures } from './match-features.js';
import { passageWords } from './passage-words.js';
import { QuestionReading, type SentenceToRead } from './question-reading.js';
import { readWords } from './read-words.js';
import type { ReaderNetwork } from './reader-model.js';

/** A question or a claim as a network has read it, and what the network takes in of passages for it. */
export class PassageInput {
  readonly reading: QuestionReading;
  readonly #asks: AskedWords;

  constructor(
    readonly question: Question,
    readonly notes: Notes,
    readonly network: ReaderNetwork,
  ) {
    const { text, expected } = question;
    const asked = readWords(text, { start: 0, end: text.length }, []);
    const stopWords = new Set(asked.nodes.map(({ lower }) => lower));
    this.#asks = { stopWords, gap: readGap(asked.nodes) };
    this.reading = new QuestionReading(asked, expected, network);
  }

  /** @param behind how far the passage's score is behind the best one's: 0 or below */
  of(passage: Passage, behind: number): SentenceToRead {
    const words = passageWords(passage, this.notes, this.network);
    const indexed = readIndexedWords(this.question, passage, this.notes);
    const matches = readMatchFeatures(words.nodes, indexed, this.#asks);
    return { ...words, matches, behind };
  }
}
