import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TREEBANKS } from '../treebank/treebanks.js';

/** Words that have a vector, the commonest, and the numbers of each. */
const [WORDS, SIZE] = [40_000, 100];

/** The row of each word that has a vector, from 1. */
export function rowsOfVectors(): ReadonlyMap<string, number> {
  const words = readFileSync(join(TREEBANKS, 'vectors.txt'), 'utf8').split('\n').slice(0, WORDS);
  return new Map(words.map((word, at) => [word, at + 1]));
}

/** Tells the vector of a word in lower case, undefined where it has none. */
export function readVectors(): (lower: string) => Int8Array | undefined {
  const rows = rowsOfVectors();
  const numbers = new Int8Array(readFileSync(join(TREEBANKS, 'vectors.i8')));
  return (lower) => {
    const row = rows.get(lower);
    return row === undefined ? undefined : numbers.subarray((row - 1) * SIZE, row * SIZE);
  };
}
