import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ended, start } from '../child.js';
import { folder } from './stories.js';

const coverage = z.object({ result: z.array(z.object({ url: z.string() })) });
const sourceMap = z.object({ sources: z.array(z.string()) });

/** The files that a call loads, as V8 tells; of a bundle also the files that are in it. */
async function loadedBy(words: readonly string[], corpus: string): Promise<readonly string[]> {
  const reports = await folder({});
  const env = { CORPUS_DIR: corpus, NODE_V8_COVERAGE: reports };
  const { status, err } = await ended(start('dist/cli.js', words, env));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const [report = ''] = await readdir(reports);
  const { result } = coverage.parse(JSON.parse(await readFile(join(reports, report), 'utf8')));
  const files = result.flatMap(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : []));
  const sources = await Promise.all(files.map(sourcesOf));
  return [...files, ...sources.flat()];
}

async function sourcesOf(file: string): Promise<readonly string[]> {
  if (!existsSync(`${file}.map`)) return [];
  return sourceMap.parse(JSON.parse(await readFile(`${file}.map`, 'utf8'))).sources;
}

/** Which of some parts of the program are among the files. */
const among = (files: readonly string[], parts: readonly string[]): readonly string[] =>
  parts.filter((part) => files.some((file) => file.includes(part)));

const QUESTION = 'How many passengers does the ferry carry?';
const TEXT = 'The ferry carries 310 passengers.\n';
const PARTS = [
  ...['/discord.js/', '/discord-api-types/', '/hono/', '/pino/', '/wink-nlp/'],
  ...['/harfbuzzjs/', '/resvg-js/', '/dagre/', '/ui/images/', 'commands/map/view.ts'],
  ...['/yaml/', '/micromark/', '/html-to-text/'],
];

it('a question loads neither Discord, pictures, a server, nor readers of other files', async () => {
  const loaded = await loadedBy(['ask', QUESTION], await folder({ 'island.txt': TEXT }));
  expect(among(loaded, ['src/engine/ask/answerer.ts', 'commands/ask/view.ts'])).toHaveLength(2);
  expect(among(loaded, PARTS)).toEqual([]);
});

it('a reader of files is loaded where there is such a file, the tagger where facts are read', async () => {
  const files = { 'island.md': TEXT, 'mainland.html': `<p>${TEXT}</p>` };
  const loaded = await loadedBy(['facts', 'ferry'], await folder(files));
  expect(among(loaded, PARTS)).toEqual([
    ...['/wink-nlp/', '/yaml/', '/micromark/', '/html-to-text/'],
  ]);
});
