import { kernel, leaky, type Matrix } from '../../network/index.js';
import { EXPECTED_KINDS, type ExpectedKind } from '../question/expected-kind.js';
import { type PreparedWords, prepareWords } from './prepared-words.js';
import type { ReadWords } from './read-words.js';
import type { ReaderNetwork } from './reader-model.js';
import {
  columnAt,
  dotRows,
  matrixOf,
  maxOfRows,
  rowAt,
  scaleColumns,
  weightedSum,
  weightedSums,
} from './rows.js';
import { compareWords, type SameWords } from './same-words.js';
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

/** What is read of each word of a sentence, and of the sentence as a whole. */
interface SentenceRead {
  /** How well each word goes with what is asked as the first of an answer, and as the last. */
  readonly opening: Float64Array;
  readonly closing: Float64Array;
  readonly said: Float32Array;
}

/** A sentence to read for a question. */
export interface SentenceToRead extends PreparedWords {
  /** What of each word has to do with the question. */
  readonly matches: readonly Float32Array[];
  /** How far its score by the ranker is behind the best sentence's: 0 or below. */
  readonly behind: number;
}

/**
 * A question, or a claim, as a network has read it, ready to read sentences for it: each word of a sentence is
 * compared with those of the question (Seo et al. 2017, one way), and what is read of it is changed by
 * what the question asks (Perez et al. 2018).
 */
export class QuestionReading {
  readonly #network: ReaderNetwork;
  /** The vector and what is read of each word. */
  readonly #words: Matrix;
  readonly #asked: PreparedWords;
  readonly #shift: Float32Array;
  readonly #gate: Float32Array;
  readonly #first: Float32Array;
  readonly #last: Float32Array;
  readonly #lengths: Float32Array;

  constructor(question: ReadWords, expected: ExpectedKind, network: ReaderNetwork) {
    this.#network = network;
    const { attend, lengths, shift, gate, firstAsked, lastAsked } = this.#network;
    const { entry, tree, encoder } = this.#network.question;
    this.#asked = prepareWords(question, network);
    const { vectors } = this.#asked;
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
    const summary = matrixOf([[weightedSum(read, columnAt(attend.map(read), 0))]]);
    this.#shift = rowAt(shift.map(summary), 0);
    this.#gate = rowAt(gate.map(summary), 0).map((value) => 1 + Math.tanh(value));
    this.#first = rowAt(firstAsked.map(summary), 0);
    this.#last = rowAt(lastAsked.map(summary), 0);
    this.#lengths = rowAt(lengths.map(summary), 0);
  }

  scoresOf(sentence: SentenceToRead): SentenceScores {
    const { opening, closing, said } = this.#read(sentence);
    const ranked = this.#network.ranked * behindOf(sentence) * STEP;
    const scores = new Float64Array(opening.length * LONGEST_ANSWER).fill(-Infinity);
    opening.forEach((first, at) => {
      for (let more = 0; more < LONGEST_ANSWER && at + more < opening.length; more += 1) {
        const ended = (closing[at + more] ?? 0) + (this.#lengths[more] ?? 0);
        scores[at * LONGEST_ANSWER + more] = first + ranked + ended;
      }
    });
    return { runs: scores, said: said[0] ?? 0 };
  }

  /** The log-odds of what a sentence says, as the network's last layer has them. */
  saidIn(sentence: SentenceToRead): Float32Array {
    return this.#read(sentence).said;
  }

  #read(sentence: SentenceToRead): SentenceRead {
    const {
      sentence: { entry, tree, encoder },
      output,
      first,
      last,
      ranked,
    } = this.#network;
    const { vectors } = sentence;
    const same = compareWords(sentence, this.#asked);
    const alike = this.#likeness(sentence.compared, same);
    const likest = maxOfRows(alike);
    const aligned = weightedSums(alike, this.#words);
    const behind = behindOf(sentence);
    const rows = entry.map(
      matrixOf(
        vectors.map((vector, at) => [
          vector,
          rowAt(aligned, at),
          ...[sentence.states[at], sentence.features[at], sentence.matches[at]].map(
            (part) => part ?? [],
          ),
          [likenessOf(likest[at] ?? 0), behind],
        ]),
      ),
    );
    leaky(rows.values);
    scaleColumns(rows, this.#gate, this.#shift);
    addFromTree(rows, sentence.nodes, tree);
    encoder.addTo(rows);
    scaleColumns(rows, output.scale, output.shift);
    const opening = scoresOf(first.map(rows), this.#first);
    const closing = scoresOf(last.map(rows), this.#last);
    const told = matrixOf(vectors.map((vector, at) => [vector, rowAt(rows, at)]));
    const most = Math.max(...opening) + ranked * behind * STEP + Math.max(...closing);
    const whole = [behind, most / MANY];
    const said = checkSentence(this.#network, {
      asked: this.#words,
      told,
      alike,
      same,
      read: rows,
      whole,
    });
    return { opening, closing, said };
  }

  /** How much each word of a sentence, a row each, is like each of the question. */
  #likeness(queries: Matrix, { form, lemma, vector }: SameWords): Matrix {
    const { rows: count, columns, values: keys } = this.#asked.compared;
    const alike = kernel().mapOnce(
      queries,
      keys.subarray(0, count * columns),
      new Float32Array(count),
    );
    const [ofForm = 0, ofLemma = 0, ofVector = 0] = this.#network.same;
    const scale = Math.sqrt(columns);
    const { values } = alike;
    for (let at = 0; at < values.length; at += 1) {
      const same =
        ofForm * (form.values[at] ?? 0) +
        ofLemma * (lemma.values[at] ?? 0) +
        ofVector * (vector.values[at] ?? 0);
      values[at] = (values[at] ?? 0) / scale + same;
    }
    return alike;
  }
}

/** How far the sentence's score is behind the best one's, as an input. */
const behindOf = ({ behind }: SentenceToRead): number => Math.max(-FARTHEST_BEHIND, behind) / STEP;

/** How well each row, a word, goes with what is asked. */
function scoresOf(rows: Matrix, asked: Float32Array): Float64Array {
  const scale = Math.sqrt(rows.columns);
  return dotRows(rows, asked).map((sum) => sum / scale);
}
