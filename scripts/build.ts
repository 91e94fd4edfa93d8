import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { buildPrograms } from './build-programs.js';
import { PAGE, ROOT } from './bundles.js';
import { emitTypes } from './emit-types.js';
import { licencesOf } from './licences.js';

// Builds dist/: `npm run build`, which `npm ci` runs as well.

await rm(join(ROOT, 'dist'), { recursive: true, force: true });
const [programs, page] = await Promise.all([buildPrograms(), build(PAGE), emitTypes()]);
await writeFile(join(ROOT, 'dist/licences.txt'), await licencesOf([...programs, page]));
