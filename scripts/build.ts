import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGE, PROGRAMS, ROOT } from './bundles.js';
import { emitTypes } from './emit-types.js';

// Builds dist/: `npm run build`, which `npm ci` runs as well.

await rm(join(ROOT, 'dist'), { recursive: true, force: true });
await Promise.all([build(PROGRAMS), build(PAGE), emitTypes()]);
