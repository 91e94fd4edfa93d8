import { join } from 'node:path';
import { runCached } from '../src/process/index.js';
import { ROOT } from './bundles.js';

// Runs the terminal's program with the words given, and writes the code cache when it ends.

const writeCache = runCached(join(ROOT, 'dist/cli.cjs'));
process.once('exit', writeCache);
