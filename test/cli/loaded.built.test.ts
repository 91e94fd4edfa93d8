import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { ended, start } from '../child.js';
import { folder } from './stories.js';

const coverage = z.object({
  result: z.array(
    z.object({
      url: z.string(),
      functions: z.array(
        z.object({
          functionName: z.string(),
          ranges: z.array(z.object({ count: z.number() })),
        }),
      ),
    }),
  ),
});
const sourceMap = z.object({ sources: z.array(z.string()) });
const BUNDLE = /[/\\]dist[/\\]cli\.cjs$/u;

/** The files that a call loads, as V8 tells; of the bundle those in it that are run. */
async function loadedBy(words: readonly string[], corpus: string): Promise<readonly string[]> {
  const reports = await folder({});
  const env = { CORPUS_DIR: corpus, NODE_V8_COVERAGE: reports };
  const { status, err } = await ended(start('dist/cli.js', words, env));
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const [report = ''] = await readdir(reports);
  const { result } = coverage.parse(JSON.parse(await readFile(join(reports, report), 'utf8')));
  const bundle = result.find(({ url }) => BUNDLE.test(url));
  const isRun = new Map(
    bundle?.functions.map(({ functionName, ranges }) => [
      functionName,
      (ranges[0]?.count ?? 0) > 0,
    ]),
  );
  // A module that waits until it is needed is a function with its path for a name.
  const inBundle = (await sourcesOf('dist/cli.cjs')).filter((file) => isRun.get(file) ?? true);
  return [...result.map(({ url }) => url), ...inBundle];
}

async function sourcesOf(bundle: string): Promise<readonly string[]> {
  const { sources } = sourceMap.parse(JSON.parse(await readFile(`${bundle}.map`, 'utf8')));
  return sources.map((file) => file.replace('../', ''));
}

/** Which of some parts of the program are among the files. */
const among = (files: readonly string[], parts: readonly string[]): readonly string[] =>
  parts.filter((part) => files.some((file) => file.includes(part)));

const QUESTION = 'How many passengers does the ferry carry?';
const TEXT = 'The ferry carries 310 passengers.\n';
const PARTS = [
  ...['/discord.js/', '/discord-api-types/', '/hono/', '/pino/'],
  ...['/harfbuzzjs/', '/resvg-js/', '/dagre/', '/ui/images/', 'commands/map/view.ts'],
  ...['/yaml/', '/micromark/', '/html-to-text/'],
];

it('a question loads neither Discord, pictures, a server, nor readers of other files', async () => {
  const loaded = await loadedBy(['ask', QUESTION], await folder({ 'island.txt': TEXT }));
  expect(among(loaded, ['src/engine/ask/answerer.ts', 'commands/ask/view.ts'])).toHaveLength(2);
  expect(among(loaded, PARTS)).toEqual([]);
});

it('a reader of files is loaded where there is such a file', async () => {
  const files = { 'island.md': TEXT, 'mainland.html': `<p>${TEXT}</p>` };
  const loaded = await loadedBy(['facts', 'ferry'], await folder(files));
  expect(among(loaded, PARTS)).toEqual([...['/yaml/', '/micromark/', '/html-to-text/']]);
});
