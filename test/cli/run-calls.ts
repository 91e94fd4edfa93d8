import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { z } from 'zod';
import { call } from './call.js';
import { BAKERY, folder, LIGHTHOUSE } from './stories.js';

/** In the order in which a folder of them is read. */
export const stories = [
  { id: 'bakery', text: BAKERY },
  { id: 'lighthouse', text: LIGHTHOUSE },
];
/** A call that has an answer. */
export const asking = { id: 'c1', stories, call: 'ask', arg: 'When was the lighthouse built?' };

const line = z.union([
  z.strictObject({ id: z.string(), result: z.looseObject({}) }),
  z.strictObject({ id: z.string(), error: z.string() }),
]);
const quotes = z.array(z.object({ story: z.string(), title: z.string(), text: z.string() }));
/** What `ask` gives, as far as tests look at it. */
export const answer = z.object({ verdict: z.string(), answer: z.string().nullable(), quotes });

/** Runs `calls` over a file of these lines. */
export async function run(lines: readonly string[], ...words: string[]) {
  const path = await folder({ 'in.jsonl': lines.map((one) => `${one}\n`).join('') });
  const [file, out] = [join(path, 'in.jsonl'), join(path, 'out.jsonl')];
  const called = await call(['calls', '--in', file, '--out', out, ...words]);
  return { called, out, files: await readdir(path) };
}

/** What comes of calls, once they are seen to have gone well. */
export async function results(...calls: readonly object[]) {
  const { called, out, files } = await run(calls.map((one) => JSON.stringify(one)));
  expect(called).toMatchObject({ status: 0, err: '' });
  expect(files).toEqual(['in.jsonl', 'out.jsonl']);
  const text = await readFile(out, 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((one) => line.parse(JSON.parse(one)));
}

/** The result of one call. */
export async function resultOf(one: object): Promise<object> {
  const [only] = await results(one);
  if (!only || 'error' in only) throw new Error(`no result: ${JSON.stringify(only)}`);
  return only.result;
}

/** The error of one call. */
export async function errorOf(one: object): Promise<string> {
  const [only] = await results(one);
  if (!only || 'result' in only) throw new Error(`no error: ${JSON.stringify(only)}`);
  return only.error;
}
