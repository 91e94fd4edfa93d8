import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const ROOT = join(import.meta.dirname, '../../..');
const EVAL = join(ROOT, '../shared/eval');
const SET = join(EVAL, 'carb-dev.tsv');
const there = existsSync(SET);
if (!there) console.log('skipped: the set of facts, since ../shared/eval is not there');

const run = promisify(execFile);

/** The best F1 of what the terminal's `extract` finds in the set's sentences, by the set's scorer. */
async function score(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  try {
    const [file, out] = [join(folder, 'in.txt'), join(folder, 'out.jsonl')];
    const lines = readFileSync(SET, 'utf8').split('\n').filter(Boolean);
    await writeFile(file, [...new Set(lines.map((line) => line.split('\t')[0]))].join('\n'));
    const extract = ['src/cli.ts', 'extract', '--in', file, '--out', out];
    await run(process.execPath, ['--import', 'tsx', ...extract], { cwd: ROOT });
    const scorer = [join(EVAL, 'score-facts.mjs'), SET, out, '--json'];
    const { stdout } = await run(process.execPath, scorer);
    return z.object({ F1: z.number() }).parse(JSON.parse(stdout)).F1;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe.runIf(there)('facts extracted from the sentences of a public set', () => {
  // The weights were learned on this set: what is reached on other sentences, `npm run measure -- --facts` tells.
  it('are as good as when the weights were learned', async () => {
    expect(await score()).toBeGreaterThanOrEqual(0.5);
  }, 120_000);
});
