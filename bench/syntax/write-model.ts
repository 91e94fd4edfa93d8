import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  MODEL_NAMES,
  type ModelHeader,
  type ModelName,
} from '../../src/engine/language/syntax/model/model-file.js';
import { ROOT } from '../shipped.js';
import { keptModel, type LearnedModel } from './checkpoints.js';
import type { Lessons } from './examples.js';

const OUT = join(ROOT, 'data/syntax/model.bin');

/** What the largest weight of a model is kept as. */
const MAX_QUANTISED = 127;

/** How many weights of a model are kept, the largest ones; of others all, a byte each. */
const KEPT: Partial<Record<ModelName, number>> = {
  tags: 220_000,
  tagsAgain: 280_000,
  forward: 440_000,
  forwardLabels: 130_000,
  backward: 440_000,
  backwardLabels: 130_000,
  labels: 250_000,
  universalTags: 40_000,
};

const ABOUT =
  'Made by "npm run train -- --syntax": averaged perceptrons over hashed features, learned from the ' +
  'training parts of Universal Dependencies, English Web Treebank (CC BY-SA 4.0) and GUM (free genres; ' +
  'annotation CC BY 4.0, texts CC BY and CC BY-SA). Clusters: k-means over GloVe 6B (PDDL).';

/** Writes what was learned into data/, as `readSyntaxModel` reads it. */
export function writeModel({ tags, universalTags, relations, clusters }: Lessons): string {
  const models: ModelHeader['models'] = {};
  const parts: Uint8Array[] = [
    bytesOf(clusters.keys),
    bytesOf(clusters.coarse),
    bytesOf(clusters.fine),
  ];
  for (const name of MODEL_NAMES) {
    const learned = keptModel(name);
    const { bits, classes } = learned;
    const most = KEPT[name];
    if (most === undefined) {
      parts.push(bytesOf(quantised(learned)));
      models[name] = { bits, classes };
    } else {
      const { filled, counts, places, kept } = sparse(learned, most);
      parts.push(filled, counts, places, bytesOf(kept));
      const size = { buckets: counts.length, weights: kept.length };
      models[name] = { bits, classes, sparse: size };
    }
  }
  const header: ModelHeader = {
    about: ABOUT,
    tags: tags.names,
    universalTags: universalTags.names,
    relations: relations.names,
    clusteredWords: clusters.keys.length,
    models,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  mkdirSync(join(ROOT, 'data/syntax'), { recursive: true });
  writeFileSync(OUT, Buffer.concat([bytesOf(Uint32Array.of(text.length)), text, ...parts]));
  return OUT;
}

/** The square roots of the weights, in 127 steps to each side. */
function quantised({ weights }: LearnedModel): Int8Array {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Int8Array.from(
    weights,
    (weight) =>
      Math.sign(weight) * Math.round(MAX_QUANTISED * Math.sqrt(Math.abs(weight) / largest)),
  );
}

/** The largest weights of a model, by bucket: a bit for each that has some, counts, classes, weights. */
function sparse(
  learned: LearnedModel,
  most: number,
): { filled: Uint8Array; counts: Uint8Array; places: Uint8Array; kept: Int8Array } {
  const { bits, classes } = learned;
  const weights = quantised(learned);
  const least = leastKept(weights, most);
  const filled = new Uint8Array(2 ** bits / 8);
  const counts: number[] = [];
  const places: number[] = [];
  const kept: number[] = [];
  for (let bucket = 0; bucket < 2 ** bits; bucket += 1) {
    const before = kept.length;
    for (let place = 0; place < classes; place += 1) {
      const weight = weights[bucket * classes + place] ?? 0;
      if (Math.abs(weight) < least) continue;
      places.push(place);
      kept.push(weight);
    }
    if (kept.length === before) continue;
    filled[bucket >> 3] = (filled[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    counts.push(kept.length - before);
  }
  return {
    filled,
    counts: Uint8Array.from(counts),
    places: Uint8Array.from(places),
    kept: Int8Array.from(kept),
  };
}

/** The smallest size at which no more than so many weights are left, and at least 1. */
function leastKept(weights: Int8Array, most: number): number {
  const sizes = new Int32Array(MAX_QUANTISED + 1);
  for (const weight of weights) sizes[Math.abs(weight)] = (sizes[Math.abs(weight)] ?? 0) + 1;
  let kept = 0;
  for (let size = MAX_QUANTISED; size >= 1; size -= 1) {
    kept += sizes[size] ?? 0;
    if (kept > most) return size + 1;
  }
  return 1;
}

function bytesOf(
  array: Int32Array | Uint32Array | Uint16Array | Uint8Array | Int8Array,
): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
