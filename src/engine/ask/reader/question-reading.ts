import { affineKernel, leaky, type Matrix, zeros } from '../../network/index.js';
import { EXPECTED_KINDS, type ExpectedKind } from '../question/expected-kind.js';
import type { ReadWords } from './read-words.js';
import { readerNetwork, type ReaderNetwork } from './reader-model.js';

/** Most words of an answer. */
export const LONGEST_ANSWER = 16;
/** What is further behind the best sentence than this, or less like a word of the question, is as far. */
const FARTHEST_BEHIND = 12;
const [LEAST_ALIKE, MOST_ALIKE] = [-5, 20];
/** Both are divided by this, to be as small as other inputs. */
const STEP = 4;

/** A sentence to read for a question. */
export interface SentenceToRead extends ReadWords {
  /** What of each word has to do with the question. */
  readonly matches: readonly Float32Array[];
  /** How far its score by the ranker is behind the best sentence's: 0 or below. */
  readonly behind: number;
}

/**
 * A question as the network has read it, ready to read sentences for it: each word of a sentence is
 * compared with those of the question (Seo et al. 2017, one way), and what is read of it is changed by
 * what the question asks (Perez et al. 2018).
 */
export class QuestionReading {
  readonly #network: ReaderNetwork = readerNetwork();
  /** The vector and what is read of each word. */
  readonly #words: Matrix;
  readonly #keys: Matrix;
  readonly #shift: Float32Array;
  readonly #gate: Float32Array;
  readonly #first: Float32Array;
  readonly #last: Float32Array;
  readonly #lengths: Float32Array;

  constructor(question: ReadWords, expected: ExpectedKind) {
    const { attend, align, lengths, shift, gate, firstAsked, lastAsked } = this.#network;
    const { entry, encoder } = this.#network.question;
    const vectors = this.#vectorsOf(question);
    const kinds = EXPECTED_KINDS.map((kind) => Number(kind === expected));
    const read = entry.map(
      matrixOf(
        question.nodes.map((_, at) => [
          ...[vectors[at], question.states[at], question.features[at], kinds].map(
            (part) => part ?? [],
          ),
        ]),
      ),
    );
    leaky(read.values);
    encoder.addTo(read);
    this.#words = matrixOf(vectors.map((vector, at) => [vector, rowAt(read, at)]));
    this.#keys = align.map(
      matrixOf(vectors.map((vector, at) => [vector, question.states[at] ?? []])),
    );
    leaky(this.#keys.values);
    const summary = summaryOf(read, attend.map(read));
    this.#shift = rowAt(shift.map(summary), 0);
    this.#gate = rowAt(gate.map(summary), 0).map((value) => 1 + Math.tanh(value));
    this.#first = rowAt(firstAsked.map(summary), 0);
    this.#last = rowAt(lastAsked.map(summary), 0);
    this.#lengths = rowAt(lengths.map(summary), 0);
  }

  /**
   * The score of each run of words of a sentence as the answer: for each word those of the runs that
   * begin with it, {@link LONGEST_ANSWER} of them, the shortest first; -Infinity where the sentence ends
   * before. Scores of several sentences can be compared.
   */
  scoresOf(sentence: SentenceToRead): Float64Array {
    const {
      sentence: { entry, encoder },
      align,
      first,
      last,
      ranked,
    } = this.#network;
    const vectors = this.#vectorsOf(sentence);
    const queries = align.map(
      matrixOf(vectors.map((vector, at) => [vector, sentence.states[at] ?? []])),
    );
    leaky(queries.values);
    const { aligned, nearest } = this.#align(queries);
    const behind = Math.max(-FARTHEST_BEHIND, sentence.behind) / STEP;
    const rows = entry.map(
      matrixOf(
        vectors.map((vector, at) => [
          vector,
          rowAt(aligned, at),
          ...[sentence.states[at], sentence.features[at], sentence.matches[at]].map(
            (part) => part ?? [],
          ),
          [nearest[at] ?? 0, behind],
        ]),
      ),
    );
    leaky(rows.values);
    this.#ask(rows);
    encoder.addTo(rows);
    const opening = this.#scores(first.map(rows), this.#first);
    const closing = this.#scores(last.map(rows), this.#last);
    const scores = new Float64Array(rows.rows * LONGEST_ANSWER).fill(-Infinity);
    opening.forEach((open, at) => {
      const ends = closing.slice(at, at + LONGEST_ANSWER);
      ends.forEach((close, more) => {
        const length = this.#lengths[more] ?? 0;
        scores[at * LONGEST_ANSWER + more] = open + close + length + ranked * behind * STEP;
      });
    });
    return scores;
  }

  #vectorsOf({ nodes }: ReadWords): Float32Array[] {
    return nodes.map(({ lower }) => {
      const vector = new Float32Array(this.#network.vectorSize);
      this.#network.addVector(lower, vector);
      return vector;
    });
  }

  /** What each word of a sentence is most like in the question, and how much. */
  #align(queries: Matrix): { readonly aligned: Matrix; readonly nearest: readonly number[] } {
    const { rows: count, columns } = this.#keys;
    const keys = this.#keys.values.subarray(0, count * columns);
    const alike = affineKernel().mapOnce(queries, keys, new Float32Array(count));
    const aligned = zeros(queries.rows, this.#words.columns);
    const nearest: number[] = [];
    for (let row = 0; row < queries.rows; row += 1) {
      const own = rowAt(alike, row).map((value) => value / Math.sqrt(columns));
      const most = Math.max(...own);
      nearest.push(Math.min(MOST_ALIKE, Math.max(LEAST_ALIKE, most)) / STEP);
      const chances = own.map((value) => Math.exp(value - most));
      const sum = chances.reduce((total, chance) => total + chance, 0);
      chances.forEach((chance, word) => {
        addTimes(rowAt(aligned, row), rowAt(this.#words, word), chance / sum);
      });
    }
    return { aligned, nearest };
  }

  #ask(rows: Matrix): void {
    for (let row = 0; row < rows.rows; row += 1) {
      const own = rowAt(rows, row);
      own.forEach((value, column) => {
        own[column] = value * (this.#gate[column] ?? 0) + (this.#shift[column] ?? 0);
      });
    }
  }

  #scores(rows: Matrix, asked: Float32Array): number[] {
    const scale = Math.sqrt(rows.columns);
    return Array.from({ length: rows.rows }, (_, row) => {
      const own = rowAt(rows, row);
      return own.reduce((sum, value, column) => sum + value * (asked[column] ?? 0), 0) / scale;
    });
  }
}

/** Rows of parts that stand beside each other. */
function matrixOf(rows: readonly (readonly ArrayLike<number>[])[]): Matrix {
  const columns = (rows[0] ?? []).reduce((sum, part) => sum + part.length, 0);
  const matrix = zeros(rows.length, columns);
  rows.forEach((parts, row) => {
    let at = row * columns;
    for (const part of parts) {
      matrix.values.set(part, at);
      at += part.length;
    }
  });
  return matrix;
}

/** A row where it stands: what is written to it is written to the matrix. */
const rowAt = ({ columns, values }: Matrix, row: number): Float32Array =>
  values.subarray(row * columns, (row + 1) * columns);

function addTimes(to: Float32Array, row: Float32Array, factor: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + factor * (row[at] ?? 0);
}

/** The sum of rows, each by its share by a softmax over what it got. */
function summaryOf(rows: Matrix, got: Matrix): Matrix {
  const summary = zeros(1, rows.columns);
  const chances = Array.from({ length: rows.rows }, (_, row) => Math.exp(rowAt(got, row)[0] ?? 0));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  chances.forEach((chance, row) => {
    addTimes(rowAt(summary, 0), rowAt(rows, row), chance / sum);
  });
  return summary;
}
