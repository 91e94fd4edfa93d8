import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bundles.js';

const PROGRAM = join(ROOT, 'dist/cli.cjs');

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

/**
 * Writes the terminal's program in ASCII, as `runCached` reads it, and asks it a question, so
 * that V8's code of all it took is kept beside it.
 */
export async function compileAhead(): Promise<void> {
  await escapeFile(PROGRAM);
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

/** Escapes what is beyond ASCII: esbuild does so in strings, not in regular expressions and comments. */
async function escapeFile(file: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, source.replaceAll(/[^\0-\x7f]/g, escape));
}
