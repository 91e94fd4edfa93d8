import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCached } from '../../src/process/index.js';

/** A program that writes down in a file of its folder that it ran. */
async function program(): Promise<{ readonly file: string; readonly runs: () => Promise<string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const file = join(folder, 'program.cjs');
  const words =
    "require('node:fs').appendFileSync(require('node:path').join(__dirname, 'runs'), '.');";
  await writeFile(file, words);
  return { file, runs: () => readFile(join(folder, 'runs'), 'utf8') };
}

it('a program runs without a code cache, and by the one that it left', async () => {
  const { file, runs } = await program();
  const writeCache = runCached(file);
  writeCache();
  expect((await readFile(`${file}.cache`)).length).toBeGreaterThan(0);
  runCached(file);
  expect(await runs()).toBe('..');
});

it('a program runs where its code cache is of another version of V8, or broken', async () => {
  const { file, runs } = await program();
  await writeFile(`${file}.cache`, 'no code');
  runCached(file);
  expect(await runs()).toBe('.');
});
