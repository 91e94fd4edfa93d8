import * as z from 'zod';
import { dataFault, once, readDataBytes } from '../../../data/index.js';
import { WordClusters } from './clusters.js';
import { DenseScorer } from './dense-scorer.js';
import type { Scorer } from './scorer.js';
import { SparseScorer } from './sparse-scorer.js';

/** The linear models of the reader, by what they decide. */
export const MODEL_NAMES = [
  'tags',
  'tagsAgain',
  'forward',
  'forwardLabels',
  'backward',
  'backwardLabels',
  'arcs',
  'labels',
  'universalTags',
] as const;

export type ModelName = (typeof MODEL_NAMES)[number];

const model = z.object({
  bits: z.number(),
  classes: z.number(),
  /** Of a sparse model: how many buckets are not empty, and how many weights there are. */
  sparse: z.object({ buckets: z.number(), weights: z.number() }).optional(),
});

export const modelHeader = z.object({
  about: z.string(),
  tags: z.array(z.string()),
  universalTags: z.array(z.string()),
  relations: z.array(z.string()),
  clusteredWords: z.number(),
  models: z.record(z.string(), model),
});

export type ModelHeader = z.infer<typeof modelHeader>;

/** What the reader of syntax has learned. */
export interface SyntaxModel {
  readonly header: ModelHeader;
  readonly clusters: WordClusters;
  /** @throws {InputError} where the file does not have the model */
  readonly scorer: (name: ModelName) => Scorer;
}

const FILE = 'syntax/model.bin';

/** The model, read when it is first asked for. */
export const syntaxModel = once(readSyntaxModel);

/**
 * Reads a model: four bytes with the length of the header, the header as JSON, then the columns of the
 * clusters and the weights of each model in the order of the header.
 *
 * @throws {InputError} where the file cannot be read or is broken
 */
function readSyntaxModel(): SyntaxModel {
  const bytes = readDataBytes(FILE);
  const headerLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = 4 + headerLength;
  // A copy, so that wider numbers are aligned.
  const take = (length: number): Uint8Array<ArrayBuffer> =>
    new Uint8Array(bytes.subarray(at, (at += length)));
  const header = parseHeader(bytes.subarray(4, at));
  const words = header.clusteredWords;
  const clusters = new WordClusters(
    new Int32Array(take(words * 4).buffer),
    take(words),
    new Uint16Array(take(words * 2).buffer),
  );
  const scorers = new Map<string, Scorer>();
  for (const [name, { bits, classes, sparse }] of Object.entries(header.models)) {
    if (!sparse) {
      scorers.set(name, new DenseScorer(weightsOf(take(2 ** bits * classes)), classes));
      continue;
    }
    const filled = take(2 ** bits / 8);
    const starts = startsOf(filled, take(sparse.buckets));
    const places = take(sparse.weights);
    const weights = weightsOf(take(sparse.weights));
    scorers.set(name, new SparseScorer(starts, entriesOf(places, weights), classes));
  }
  const scorer = (name: ModelName): Scorer => {
    const found = scorers.get(name);
    if (!found) throw dataFault(FILE, undefined, `has no model "${name}"`);
    return found;
  };
  return { header, clusters, scorer };
}

function parseHeader(bytes: Uint8Array): ModelHeader {
  try {
    return modelHeader.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw dataFault(FILE, undefined, 'is broken: install the program again', cause);
  }
}

/** Weights are kept as their square roots, so that a byte tells small ones apart and holds large ones. */
function weightsOf(roots: Uint8Array<ArrayBuffer>): Int16Array {
  const signed = new Int8Array(roots.buffer);
  const weights = new Int16Array(signed.length);
  for (let at = 0; at < weights.length; at += 1) {
    const root = signed[at] ?? 0;
    weights[at] = root * Math.abs(root);
  }
  return weights;
}

/** A class and its weight, in turn. */
function entriesOf(places: Uint8Array, weights: Int16Array): Int16Array {
  const entries = new Int16Array(places.length * 2);
  for (let at = 0; at < places.length; at += 1) {
    entries[at * 2] = places[at] ?? 0;
    entries[at * 2 + 1] = weights[at] ?? 0;
  }
  return entries;
}

/** Where the entries of each bucket begin, of a bit for each that has some, and their counts. */
function startsOf(filled: Uint8Array, counts: Uint8Array): Int32Array {
  const starts = new Int32Array(filled.length * 8 + 1);
  let end = 0;
  let next = 0;
  for (let bucket = 0; bucket < filled.length * 8; bucket += 1) {
    starts[bucket] = end;
    if (((filled[bucket >> 3] ?? 0) >> (bucket & 7)) & 1) {
      end += (counts[next] ?? 0) * 2;
      next += 1;
    }
  }
  starts[filled.length * 8] = end;
  return starts;
}
