import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileKernel } from '../../../scripts/compile-kernel.js';
import { parseSentence } from '../../../src/engine/index.js';

const COMPILED = join(import.meta.dirname, '../../../data/network/kernel.wasm');

it('the compiled kernel is what its text says (else `npm run build:kernel`)', async () => {
  expect(Buffer.from(await compileKernel())).toEqual(readFileSync(COMPILED));
});

it('reads a sentence that needs more memory than the kernel begins with', () => {
  const clause = ['the', 'mill', 'was', 'sold', ','];
  const words = Array.from({ length: 240 }, () => clause).flat();
  const tokens = words.map((text, at) => ({ text, start: 10 * at, end: 10 * at + text.length }));

  const read = parseSentence(tokens);

  expect(read).toHaveLength(words.length);
  expect(read.filter(({ head }) => head < 0)).toHaveLength(1);
  expect(read.filter(({ lemma, upos }) => lemma === 'sell' && upos === 'VERB')).toHaveLength(240);
});
