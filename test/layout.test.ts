import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// What may import what is held by .dependency-cruiser.js, how long a file may be by Oxlint for
// what that reads.

const MAX_FILES = 25;
const MAX_LINES = 250;
const ROOTS = ['src', 'commands', 'test', 'bench', 'scripts', 'docs'];
/** Written by `npm run pictures:keep`, two files a picture. */
const GENERATED = join('test', 'ui', 'images', 'golden');

const entriesOf = (folder: string) => readdirSync(folder, { withFileTypes: true });

/** The folders in one, itself among them; what is installed there is not ours. */
function foldersIn(folder: string): string[] {
  const below = entriesOf(folder).filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules',
  );
  return [folder, ...below.flatMap(({ name }) => foldersIn(join(folder, name)))];
}

const filesIn = (folder: string): string[] =>
  entriesOf(folder)
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));

it.each(ROOTS)(`no folder in %s holds more than ${MAX_FILES} files`, (root) => {
  const folders = foldersIn(root).filter((folder) => folder !== GENERATED);
  expect(folders.flatMap(filesIn)).not.toEqual([]);
  expect(folders.filter((folder) => filesIn(folder).length > MAX_FILES)).toEqual([]);
});

it(`no style sheet and no Python file has more than ${MAX_LINES} lines`, () => {
  const files = ROOTS.flatMap(foldersIn)
    .flatMap(filesIn)
    .filter((path) => /\.(?:css|py)$/u.test(path));
  const linesOf = (path: string): number => readFileSync(path, 'utf8').split('\n').length - 1;
  expect(files).not.toEqual([]);
  expect(files.filter((path) => linesOf(path) > MAX_LINES)).toEqual([]);
});
