import { LETTER_CASES, letterCase } from '../model/letter-case.js';
import { partsOf, WORD_PARTS, type WordPart } from '../model/word-parts.js';
import { type EmbeddingTable, hashText, leaky, type RowIndex } from '../../../network/index.js';

/** Embeddings of words, and of what is seen of words that are not known. */
export interface Embeddings {
  readonly index: RowIndex;
  /** Of the known words; the last row stands for all others. */
  readonly words: EmbeddingTable;
  /** By the hash of a part, as many rows as there are buckets. */
  readonly parts: Readonly<Record<WordPart, EmbeddingTable>>;
  /** By how the sentence is written, and the word in it. */
  readonly cases: EmbeddingTable;
  readonly bias: Float32Array;
  /** What stands for the root. */
  readonly root: Float32Array;
}

/** The vectors of words by themselves: sums of what is known of them. */
export class WordVectors {
  readonly root: Float32Array;

  constructor(readonly embeddings: Embeddings) {
    this.root = leaky(Float32Array.from(embeddings.root));
  }

  /** @param written how its sentence is written, by `sentenceCase` */
  of(word: string, written: number): Float32Array {
    const { index, words, parts, cases, bias } = this.embeddings;
    const vector = bias.slice();
    const row = index.find(hashText(word.toLowerCase()));
    words.addRow(row < 0 ? words.rows - 1 : row, vector);
    const own = partsOf(word);
    for (const part of WORD_PARTS) {
      parts[part].addRow((hashText(own[part]) >>> 0) % parts[part].rows, vector);
    }
    cases.addRow(written * LETTER_CASES + letterCase(word), vector);
    return leaky(vector);
  }
}
