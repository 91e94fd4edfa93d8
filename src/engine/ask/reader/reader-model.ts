import * as z from 'zod';
import { once } from '../../data/index.js';
import {
  type AffineMap,
  type EmbeddingTable,
  type Encoder,
  hashText,
  loadEncoder,
  RowIndex,
  TensorFile,
} from '../../network/index.js';
import type { CheckLayers } from './sentence-check.js';

const layers = z.object({ reach: z.number(), recurrences: z.number() });
const header = z.object({ about: z.string(), question: layers, sentence: layers });

/** What reads the words of a question, or of a sentence. */
interface WordLayers {
  readonly entry: AffineMap;
  readonly tree: AffineMap;
  readonly encoder: Encoder;
}

/** A network that reads sentences for a question or a claim, as `bench/reader` learns it. */
export interface ReaderNetwork extends CheckLayers {
  /** The vector of a word in lower case; all zeros where it is not known. */
  readonly addVector: (lower: string, row: Float32Array) => void;
  readonly vectorSize: number;
  readonly question: WordLayers;
  /** How much each word of the question tells of it. */
  readonly attend: AffineMap;
  /** Of a word to what it is compared by. */
  readonly align: AffineMap;
  readonly sentence: WordLayers;
  /** Of the question to what is added to a word of a sentence, and by how much that is multiplied. */
  readonly shift: AffineMap;
  readonly gate: AffineMap;
  /** What each column of what was read of a word is multiplied by, and what is added to it. */
  readonly output: { readonly scale: Float32Array; readonly shift: Float32Array };
  /** Of a word, and of the question, to what makes the word the first of an answer, or its last. */
  readonly first: AffineMap;
  readonly last: AffineMap;
  readonly firstAsked: AffineMap;
  readonly lastAsked: AffineMap;
  /** Of the question to how likely each length is. */
  readonly lengths: AffineMap;
  /** What it counts for in being alike that two words have the same form, lemma, and vector. */
  readonly same: Float32Array;
  /** What being behind the best sentence counts for. */
  readonly ranked: number;
}

type Tensors = TensorFile<z.infer<typeof header>>;

/** The vectors of words, which both networks have. */
const readWordVectors = (file: Tensors): Pick<ReaderNetwork, 'addVector' | 'vectorSize'> => {
  const index = new RowIndex(file.integers('words.keys'));
  const table: EmbeddingTable = file.table('words');
  return {
    addVector: (lower, row) => {
      const at = index.find(hashText(lower));
      if (at >= 0) table.addRow(at, row);
    },
    vectorSize: table.columns,
  };
};

/** The network that reads sentences for a question, loaded when it is first asked for. */
export const readerNetwork = once((): ReaderNetwork => {
  const file = new TensorFile('ask/reader.bin', header);
  return { ...readWordVectors(file), ...readLayers(file) };
});

/** The network that reads sentences for a claim, which went on learning from the one for questions. */
export const claimNetwork = once((): ReaderNetwork => {
  const { addVector, vectorSize } = readerNetwork();
  const file = new TensorFile('ask/claim-reader.bin', header);
  return { addVector, vectorSize, ...readLayers(file) };
});

function readLayers(file: Tensors): Omit<ReaderNetwork, 'addVector' | 'vectorSize'> {
  return {
    question: {
      entry: file.map('question.entry'),
      tree: file.map('question.tree'),
      encoder: loadEncoder(file, 'question.', file.header.question),
    },
    attend: file.map('attend'),
    align: file.map('align'),
    sentence: {
      entry: file.map('sentence.entry'),
      tree: file.map('sentence.tree'),
      encoder: loadEncoder(file, 'sentence.', file.header.sentence),
    },
    shift: file.map('shift'),
    gate: file.map('gate'),
    output: { scale: file.floats('output.scale'), shift: file.floats('output.shift') },
    first: file.map('first'),
    last: file.map('last'),
    firstAsked: file.map('firstAsked'),
    lastAsked: file.map('lastAsked'),
    lengths: file.map('lengths'),
    check: file.map('check'),
    checked: file.map('checked'),
    said: file.map('said'),
    same: file.floats('same'),
    ranked: file.floats('ranked')[0] ?? 0,
  };
}
