import { kernel, leaky, type Matrix } from '../../network/index.js';
import { EXPECTED_KINDS, type ExpectedKind } from '../question/expected-kind.js';
import type { ReadWords } from './read-words.js';
import { readerNetwork, type ReaderNetwork } from './reader-model.js';
import { columnAt, matrixOf, rowAt, weightedSum, weightedSums } from './rows.js';
import { type ComparedWords, compareWords, type SameWords, unitsOf } from './same-words.js';
import { checkSentence, likenessOf } from './sentence-check.js';
import { addFromTree } from './tree-convolution.js';

/** Most words of an answer. */
export const LONGEST_ANSWER = 16;
/** What is further behind the best sentence than this is as far. */
const FARTHEST_BEHIND = 12;
/** How far it is behind is divided by this, to be as small as other inputs. */
const STEP = 4;
/** Scores of the likeliest words are divided by this, likewise. */
const MANY = 8;

/** What is read of a sentence. */
export interface SentenceScores {
  /**
   * The score of each run of words as the answer: for each word those of the runs that begin with it,
   * {@link LONGEST_ANSWER} of them, the shortest first; -Infinity where the sentence ends before.
   * Scores of several sentences can be compared.
   */
  readonly runs: Float64Array;
  /** The log-odds that the sentence says what is asked. */
  readonly said: number;
}

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
  readonly #compared: ComparedWords;
  readonly #shift: Float32Array;
  readonly #gate: Float32Array;
  readonly #first: Float32Array;
  readonly #last: Float32Array;
  readonly #lengths: Float32Array;

  constructor(question: ReadWords, expected: ExpectedKind) {
    const { attend, align, lengths, shift, gate, firstAsked, lastAsked } = this.#network;
    const { entry, tree, encoder } = this.#network.question;
    const vectors = this.#vectorsOf(question);
    this.#compared = { nodes: question.nodes, units: unitsOf(vectors) };
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
    addFromTree(read, question.nodes, tree);
    encoder.addTo(read);
    this.#words = matrixOf(vectors.map((vector, at) => [vector, rowAt(read, at)]));
    this.#keys = align.map(
      matrixOf(vectors.map((vector, at) => [vector, question.states[at] ?? []])),
    );
    leaky(this.#keys.values);
    const summary = matrixOf([[weightedSum(read, columnAt(attend.map(read), 0))]]);
    this.#shift = rowAt(shift.map(summary), 0);
    this.#gate = rowAt(gate.map(summary), 0).map((value) => 1 + Math.tanh(value));
    this.#first = rowAt(firstAsked.map(summary), 0);
    this.#last = rowAt(lastAsked.map(summary), 0);
    this.#lengths = rowAt(lengths.map(summary), 0);
  }

  scoresOf(sentence: SentenceToRead): SentenceScores {
    const {
      sentence: { entry, tree, encoder },
      align,
      output,
      first,
      last,
      ranked,
    } = this.#network;
    const vectors = this.#vectorsOf(sentence);
    const queries = align.map(
      matrixOf(vectors.map((vector, at) => [vector, sentence.states[at] ?? []])),
    );
    leaky(queries.values);
    const compared = { nodes: sentence.nodes, units: unitsOf(vectors) };
    const same = compareWords(compared, this.#compared);
    const alike = this.#likeness(queries, same);
    const aligned = weightedSums(alike, this.#words);
    const behind = Math.max(-FARTHEST_BEHIND, sentence.behind) / STEP;
    const rows = entry.map(
      matrixOf(
        vectors.map((vector, at) => [
          vector,
          rowAt(aligned, at),
          ...[sentence.states[at], sentence.features[at], sentence.matches[at]].map(
            (part) => part ?? [],
          ),
          [likenessOf(Math.max(...rowAt(alike, at))), behind],
        ]),
      ),
    );
    leaky(rows.values);
    this.#ask(rows);
    addFromTree(rows, sentence.nodes, tree);
    encoder.addTo(rows);
    normalise(rows, output);
    const opening = this.#scores(first.map(rows), this.#first);
    const closing = this.#scores(last.map(rows), this.#last);
    const told = matrixOf(vectors.map((vector, at) => [vector, rowAt(rows, at)]));
    const most =
      Math.max(...opening.map((one) => one + ranked * behind * STEP)) + Math.max(...closing);
    const whole = [behind, most / MANY];
    const said = checkSentence(this.#network, {
      asked: this.#words,
      told,
      alike,
      same,
      read: rows,
      whole,
    });
    const scores = new Float64Array(rows.rows * LONGEST_ANSWER).fill(-Infinity);
    opening.forEach((open, at) => {
      const ends = closing.slice(at, at + LONGEST_ANSWER);
      ends.forEach((close, more) => {
        const length = this.#lengths[more] ?? 0;
        scores[at * LONGEST_ANSWER + more] = open + close + length + ranked * behind * STEP;
      });
    });
    return { runs: scores, said };
  }

  #vectorsOf({ nodes }: ReadWords): Float32Array[] {
    return nodes.map(({ lower }) => {
      const vector = new Float32Array(this.#network.vectorSize);
      this.#network.addVector(lower, vector);
      return vector;
    });
  }

  /** How much each word of a sentence, a row each, is like each of the question. */
  #likeness(queries: Matrix, { form, lemma, vector }: SameWords): Matrix {
    const { rows: count, columns } = this.#keys;
    const keys = this.#keys.values.subarray(0, count * columns);
    const alike = kernel().mapOnce(queries, keys, new Float32Array(count));
    const [ofForm = 0, ofLemma = 0, ofVector = 0] = this.#network.same;
    alike.values.forEach((value, at) => {
      const same =
        ofForm * (form.values[at] ?? 0) +
        ofLemma * (lemma.values[at] ?? 0) +
        ofVector * (vector.values[at] ?? 0);
      alike.values[at] = value / Math.sqrt(columns) + same;
    });
    return alike;
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

/** Each column multiplied by a number, and one added. */
function normalise(rows: Matrix, { scale, shift }: ReaderNetwork['output']): void {
  for (let row = 0; row < rows.rows; row += 1) {
    const own = rowAt(rows, row);
    own.forEach((value, column) => {
      own[column] = value * (scale[column] ?? 1) + (shift[column] ?? 0);
    });
  }
}
