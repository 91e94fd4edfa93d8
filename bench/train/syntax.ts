import { join } from 'node:path';
import { ROOT } from '../shipped.js';
import { writeLemmas } from '../syntax/write-lemmas.js';
import { writeSentences } from '../syntax/write-sentences.js';
import { TREEBANKS } from '../treebank/treebanks.js';
import { runPython } from './python.js';

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
    await Promise.all(
      together.map((stage) => runPython('syntax/learn.py', stage, threads, { TREEBANKS, WORK })),
    );
  }
  return [MODEL, writeLemmas()];
}
