import { runChecks } from './run-checks.js';

// All that tells faults without running the program: `npm run check`.

process.exitCode = (await runChecks()) > 0 ? 1 : 0;
