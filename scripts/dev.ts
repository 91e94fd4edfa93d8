import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { context } from 'esbuild';
import { PAGE, ROOT } from './bundles.js';

// Runs the program from source, `npm run dev`: it restarts when a file of it changes. The page is
// rebuilt, to be seen when it is loaded again.

const page = await context(PAGE);
await page.watch();
const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const program = spawn(process.execPath, [tsx, 'watch', 'src/main.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
});
const ended = once(program, 'exit');
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => program.kill(signal));
}
await ended;
await page.dispose();
