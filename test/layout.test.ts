import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// What may import what is held by .dependency-cruiser.js, how long a file may be by ESLint.

const MAX_FILES = 25;

it.each(['src', 'commands'])(`no folder in %s holds more than ${MAX_FILES} files`, (root) => {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory());
  const crowded = folders
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(
      (folder) =>
        readdirSync(folder, { withFileTypes: true }).filter((one) => one.isFile()).length >
        MAX_FILES,
    );
  expect(folders.length).toBeGreaterThan(0);
  expect(crowded).toEqual([]);
});
