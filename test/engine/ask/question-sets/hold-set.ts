import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readKeptBack } from '../../../../bench/train/kept-back.js';

const ROOT = join(import.meta.dirname, '../../../..');
const EVAL = join(ROOT, '../shared/eval');
const there = existsSync(EVAL);
if (!there) console.log('skipped: the question sets, since ../shared/eval is not there');

const run = promisify(execFile);
/** A set takes a minute of processor time, of which a fifth went into optimising: less is as fast. */
const FEWER_OPTIMISED = '--interrupt-budget=1000000';
const scores = z.object({
  'quote@1': z.number(),
  'answer F1': z.number(),
  missing: z.number(),
  'not verbatim': z.number(),
});

/** A set's scores at the articles that nothing was learned from, by its own scorer, for what `batch` answers. */
async function score(set: string): Promise<z.infer<typeof scores>> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  try {
    const [file, out] = [join(folder, 'set.json'), join(folder, 'answers.jsonl')];
    await writeFile(file, JSON.stringify(readKeptBack(set)));
    const batch = [FEWER_OPTIMISED, 'dist/cli.js', 'batch', '--set', file, '--out', out];
    await run(process.execPath, batch, { cwd: ROOT });
    const scorer = [join(EVAL, 'score.mjs'), file, out, '--json'];
    const { stdout } = await run(process.execPath, scorer);
    return scores.parse(JSON.parse(stdout));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What a set must reach at least, in 100. */
export type Least = Readonly<Record<'quote@1' | 'answer F1', number>>;

/** Holds a public set of questions to what was reached. Each has a file, so that two run side by side. */
export function holdSet(set: string, least: Least): void {
  describe.runIf(there)(`the public question set ${set}`, () => {
    it(`is answered as well as it was: at least ${JSON.stringify(least)} in 100`, async () => {
      const result = await score(set);
      expect(result['quote@1']).toBeGreaterThanOrEqual(least['quote@1']);
      expect(result['answer F1']).toBeGreaterThanOrEqual(least['answer F1']);
      expect(result).toMatchObject({ missing: 0, 'not verbatim': 0 });
    }, 600_000);
  });
}
