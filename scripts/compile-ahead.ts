import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bundles.js';

/** Asks the terminal's program a question, so that V8's code of all it took is kept beside it. */
export async function compileAhead(): Promise<void> {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const words = ['ask', 'Who is accused of what?', '--corpus', join(ROOT, 'corpus')];
  const script = join(import.meta.dirname, 'write-code-cache.ts');
  await promisify(execFile)(process.execPath, [tsx, script, ...words], { cwd: ROOT });
}
