import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PAGE, PROGRAMS, ROOT } from './bundles.js';
import { compileAhead } from './compile-ahead.js';
import { emitTypes } from './emit-types.js';
import { licencesOf } from './licences.js';

// Builds dist/: `npm run build`, which `npm ci` runs as well.

await rm(join(ROOT, 'dist'), { recursive: true, force: true });
const bundles = Promise.all([...PROGRAMS, PAGE].map((options) => build(options)));
await Promise.all([emitTypes(), bundles.then(compileAhead)]);
await writeFile(join(ROOT, 'dist/licences.txt'), await licencesOf(await bundles));
