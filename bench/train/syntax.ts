import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../shipped.js';
import { readLessons } from '../syntax/examples.js';
import { type Stage, STAGES } from '../syntax/stages.js';
import { writeLemmas } from '../syntax/write-lemmas.js';
import { writeModel } from '../syntax/write-model.js';

/** Learns the reader of syntax, two stages at a time where they do not wait for each other. */
export async function trainSyntax(): Promise<string[]> {
  for (const together of STAGES) await Promise.all(together.map(runApart));
  return [writeModel(readLessons()), writeLemmas()];
}

/** Runs a stage in a process of its own. */
async function runApart(stage: Stage): Promise<void> {
  const program = join(ROOT, 'bench/train-syntax-stage.ts');
  const child = spawn('npx', ['tsx', program, stage], { cwd: ROOT, stdio: 'inherit' });
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (status !== 0) throw new Error(`Stage ${stage} ended with ${status ?? 'a signal'}`);
}
