import { letterCase, sentenceCase } from '../model/letter-case.js';
import {
  type AffineMap,
  type Convolution,
  type Matrix,
  rowOf,
  zeros,
} from '../../../network/index.js';
import type { WordVectors } from './word-vectors.js';

/** So many words are remembered, in some 2 kB each; then all are forgotten. */
const MAX_WORDS = 10_000;

/** What the network takes in of a word before it looks at others. */
export interface WordInput {
  readonly row: Float32Array;
  /** What the convolution takes from it. */
  readonly parts: Float32Array;
}

/** What words begin with, a row each. */
export function rowsOf(inputs: readonly WordInput[]): Matrix {
  const words = zeros(inputs.length, inputs[0]?.row.length ?? 0);
  inputs.forEach(({ row }, at) => {
    words.values.set(row, at * words.columns);
  });
  return words;
}

/** A word that was met before. */
interface KnownWord {
  readonly word: string;
  readonly letterCase: number;
  /** By how its sentence is written. */
  readonly inputs: (WordInput | undefined)[];
}

/** Gives words as the network takes them in: most were met before, and are not worked out again. */
export class WordInputs {
  readonly #words = new Map<string, KnownWord>();
  #root: WordInput | undefined;

  constructor(
    readonly vectors: WordVectors,
    /** Of a word's vector to the row that it begins with. */
    readonly entry: AffineMap,
    readonly convolution: Convolution,
  ) {}

  /** The root's, then those of the words of a sentence. */
  of(words: readonly string[]): WordInput[] {
    if (this.#words.size > MAX_WORDS) this.#words.clear();
    const known = words.map((word) => this.#know(word));
    const written = sentenceCase(known.map((one) => one.letterCase));
    const missing = [...new Set(known.filter(({ inputs }) => !inputs[written]))];
    const read = this.#read(missing.map(({ word }) => this.vectors.of(word, written)));
    missing.forEach(({ inputs }, at) => (inputs[written] = read[at]));
    [this.#root] = this.#root ? [this.#root] : this.#read([this.vectors.root]);
    return [this.#root, ...known.map(({ inputs }) => inputs[written])].filter(
      (input) => input !== undefined,
    );
  }

  #know(word: string): KnownWord {
    const known = this.#words.get(word);
    if (known) return known;
    const first = { word, letterCase: letterCase(word), inputs: [] };
    this.#words.set(word, first);
    return first;
  }

  #read(vectors: readonly Float32Array[]): WordInput[] {
    const [first] = vectors;
    if (!first) return [];
    const words = zeros(vectors.length, first.length);
    vectors.forEach((vector, row) => {
      words.values.set(vector, row * words.columns);
    });
    const rows = this.entry.map(words);
    const parts = this.convolution.partsOf(words);
    return vectors.map((_, at) => ({ row: rowOf(rows, at), parts: rowOf(parts, at) }));
  }
}
