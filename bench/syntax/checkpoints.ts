import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LabelledTree } from '../../src/engine/language/syntax/tree/draft.js';
import { ROOT } from '../shipped.js';
import type { Perceptron } from './perceptron.js';

/** What a stage of the training leaves for the next ones. */
const FOLDER = join(ROOT, 'node_modules/.cache/syntax-training');

/** Weights as they were learned, before they are made small. */
export interface LearnedModel {
  readonly bits: number;
  readonly classes: number;
  readonly weights: Float32Array;
}

const modelShape = z.object({ bits: z.number(), classes: z.number() });
const columns = z.array(z.array(z.number()));
const trees = z.array(z.object({ heads: z.array(z.number()), labels: z.array(z.number()) }));

export function keepModel(name: string, { bits, classes, weights }: Perceptron): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify({ bits, classes }));
  writeFileSync(join(FOLDER, `${name}.weights`), new Uint8Array(weights.buffer));
}

export function keptModel(name: string): LearnedModel {
  const { bits, classes } = modelShape.parse(readKept(name));
  const bytes = readFileSync(join(FOLDER, `${name}.weights`));
  return { bits, classes, weights: new Float32Array(new Uint8Array(bytes).buffer) };
}

export function keepTags(tags: readonly Int32Array[]): void {
  keep(
    'said-tags',
    tags.map((own) => [...own]),
  );
}

export function keptTags(): Int32Array[] {
  return columns.parse(readKept('said-tags')).map((own) => Int32Array.from(own));
}

export function keepTrees(name: string, said: readonly LabelledTree[]): void {
  keep(
    name,
    said.map(({ heads, labels }) => ({ heads: [...heads], labels: [...labels] })),
  );
}

export function keptTrees(name: string): LabelledTree[] {
  return trees.parse(readKept(name)).map(({ heads, labels }) => ({
    heads: Int32Array.from(heads),
    labels: Int32Array.from(labels),
  }));
}

function keep(name: string, value: unknown): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(value));
}

function readKept(name: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
}
