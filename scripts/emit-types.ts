import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ROOT } from './bundles.js';
import { tsc } from './tsc.js';

const FOLDER = join(ROOT, 'dist/types');

/** Writes the declarations of the engine's public API, for those who import the package. */
export async function emitTypes(): Promise<void> {
  await tsc('-p', 'tsconfig.types.json');
  // There is one for every file that was read: those that the public API does not reach go again.
  const reached = await tsc(
    ...['--ignoreConfig', '--module', 'nodenext', '--listFilesOnly'],
    join(FOLDER, 'src/engine/index.d.ts'),
  );
  const kept = new Set(reached.split('\n').map((path) => resolve(path)));
  const written = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  await Promise.all(
    written
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !kept.has(path))
      .map((path) => rm(path)),
  );
}
