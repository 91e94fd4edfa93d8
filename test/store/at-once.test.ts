import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
const OPENING = `import { openStore } from './src/store/index.ts';
const store = await openStore(process.argv[2]);
await store.close();
console.log('opened');`;

let folder: string;
let program: string;
beforeAll(async () => {
  // Inside the project, so that what it imports is found.
  folder = mkdtempSync(resolve('node_modules', '.verbatim-at-once-'));
  program = join(folder, 'opening.mjs');
  await build({
    stdin: { contents: OPENING, resolveDir: resolve('.'), loader: 'ts' },
    ...{ outfile: program, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' },
    external: ['@libsql/client'],
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a database that is not there yet is made once where programs open it at once', async () => {
  for (let time = 0; time < 5; time++) {
    const url = `file:${join(folder, `${time}.db`)}`;
    const all = Array.from({ length: 4 }, () => run(process.execPath, [program, url]));
    for (const { stdout } of await Promise.all(all)) expect(stdout).toBe('opened\n');
  }
}, 60_000);
