import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bundles.js';

/** With names, quantities, times and front matter, so that their readers are compiled too. */
const STORY = `---
id: ferry
title: Ellery buys a second ferry
language: en
date: 2026-05-04
---

Ellery Ferries of Mill Harbour said on Friday that it had bought a second ferry for $4.2 million.

"She carries 310 passengers," said Ada Olsen, who has led the company since May 2019.
`;

/** Asks the terminal's program a question, so that V8's code of all it took is kept beside it. */
export async function compileAhead(): Promise<void> {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const script = join(import.meta.dirname, 'write-code-cache.ts');
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  try {
    await writeFile(join(folder, 'ferry.md'), STORY);
    const words = ['ask', 'How many passengers does the ferry carry?', '--corpus', folder];
    await promisify(execFile)(process.execPath, [tsx, script, ...words], { cwd: ROOT });
  } finally {
    await rm(folder, { recursive: true });
  }
}
