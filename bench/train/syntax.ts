import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../shipped.js';
import { writeLemmas } from '../syntax/write-lemmas.js';
import { writeSentences } from '../syntax/write-sentences.js';
import { TREEBANKS } from '../treebank/treebanks.js';

const WORK = join(ROOT, 'node_modules/.cache/syntax-training');
const MODEL = join(ROOT, 'data/syntax/model.bin');

/** What is run, in order; what stands together runs at the same time, on a core each. */
const STAGES = [
  [
    ['teacher', '1'],
    ['teacher', '2'],
  ],
  [['say']],
  [['pupil']],
  [['write', MODEL]],
] as const;

/** Learns the reader of syntax: two large networks, and from them the small one that is kept. */
export async function trainSyntax(): Promise<string[]> {
  writeSentences(join(WORK, 'sentences.txt'));
  for (const together of STAGES) {
    const threads = together.length > 1 ? 1 : 2;
    await Promise.all(together.map((stage) => runStage(stage, threads)));
  }
  return [MODEL, writeLemmas()];
}

/** Runs a stage with Python and PyTorch, as Debian's `python3-torch` has them. */
async function runStage(stage: readonly string[], threads: number): Promise<void> {
  const child = spawn('/usr/bin/python3', [join(ROOT, 'bench/syntax/learn.py'), ...stage], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...{ TREEBANKS, WORK, THREADS: String(threads) },
      // Memory is kept for the next step, which makes steps three times faster.
      ...{ MALLOC_MMAP_THRESHOLD_: '4000000000', MALLOC_TRIM_THRESHOLD_: '4000000000' },
    },
  });
  const status = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  });
  if (status !== 0) throw new Error(`Stage ${stage.join(' ')} ended with ${status ?? 'a signal'}`);
}
