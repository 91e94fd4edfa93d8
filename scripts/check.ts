import { spawn } from 'node:child_process';
import { once } from 'node:events';

// All that tells faults without running the program, side by side: `npm run check`. Linting takes as
// long as the others together, and none of them uses more than a core.

const CHECKS = ['lint:code', 'typecheck', 'lint:imports', 'lint:format'];

const ends = CHECKS.map((name) =>
  once(spawn(`npm run -s ${name}`, { shell: true, stdio: 'inherit' }), 'close'),
);
const failed = (await Promise.all(ends)).some(([status]) => status !== 0);
process.exitCode = failed ? 1 : 0;
