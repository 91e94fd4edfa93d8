import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { call } from './call.js';
import { folder } from './stories.js';

const line = z.strictObject({
  sentence: z.string(),
  facts: z.array(
    z.strictObject({
      subject: z.string().min(1),
      relation: z.string().min(1),
      object: z.string(),
      confidence: z.number().min(0).max(1),
      implied: z.string().optional(),
    }),
  ),
});

/** Runs `extract` over a file with the given content. */
async function extract(content: string | Buffer, ...words: string[]) {
  const path = await folder({ 'in.txt': content });
  const [file, out] = [join(path, 'in.txt'), join(path, 'out.jsonl')];
  const called = await call(['extract', '--in', file, '--out', out, ...words]);
  return { called, out, files: await readdir(path) };
}

async function linesOf(out: string) {
  const text = await readFile(out, 'utf8');
  return text
    .split('\n')
    .slice(0, -1)
    .map((one) => line.parse(JSON.parse(one)));
}

/** The lines that come of a file, once its call is seen to have gone well. */
async function extracted(content: string) {
  const { called, out, files } = await extract(content);
  expect(called).toMatchObject({ status: 0, err: '' });
  expect(files).toEqual(['in.txt', 'out.jsonl']);
  return linesOf(out);
}

describe('extract', () => {
  it('has a line for each line, in order, blank ones without facts', async () => {
    const sentences = ['The trust bought the tower.', '', '   ', 'Weil sold a shop in Leeds.'];
    const lines = await extracted(`${sentences.join('\n')}\n`);
    expect(lines.map(({ sentence }) => sentence)).toEqual(sentences);
    expect(lines.map(({ facts }) => facts.length > 0)).toEqual([true, false, false, true]);
    expect(lines[0]?.facts[0]).toMatchObject({
      subject: 'The trust',
      relation: 'bought',
      object: 'the tower',
    });
  });

  it('reads each line by itself, and the surest fact first', async () => {
    const sentence = 'It was sold to the bank by Ada Brandt, the engineer, in 2004.';
    const [first, second] = await extracted(`Weil built the mill.\n${sentence}\n`);
    const [alone] = await extracted(sentence);
    expect(first?.facts).not.toEqual([]);
    expect(second).toEqual(alone);
    const confidences = second?.facts.map(({ confidence }) => confidence) ?? [];
    expect(confidences).toEqual(confidences.toSorted((a, b) => b - a));
  });

  it('takes Windows line ends, a byte order mark, and a last line without an end', async () => {
    const lines = await extracted('\uFEFFThe trust bought it.\r\nWeil sold it.');
    expect(lines.map(({ sentence }) => sentence)).toEqual([
      'The trust bought it.',
      'Weil sold it.',
    ]);
  });

  it('writes an empty file for an empty file, and says so', async () => {
    expect(await extracted('')).toEqual([]);
    const { called } = await extract('', '--json');
    expect(JSON.parse(called.out)).toMatchObject({ sentences: 0, facts: 0 });
  });

  it('keeps the line of an overlong sentence, without facts', async () => {
    const long = 'The trust bought the tower and '.repeat(3000);
    const lines = await extracted(`${long}\nWeil sold a shop.\n`);
    expect(lines[0]).toEqual({ sentence: long, facts: [] });
    expect(lines[1]?.facts).not.toEqual([]);
  });

  it('takes every word of a fact from the sentence, but for a verb that it marks as implied', async () => {
    const hostile = [
      '@everyone, **the mayor**, <@1> sold `it` to [us](https://example.org) , ( and , ) " said \u202E.',
      'a a a a a , , , and and and of of of that that that was was was been been to to to',
      '🥖🥖 the 👩‍👩‍👧 bought 🥖 and sold 🥖 .',
      'which which which who , whose , : ; -- — – ( [ { } ] ) \u00a0 \u2028 \ud800 to be to be',
      '((((((((((((((((The trust) ) ) bought "the" \'tower\'',
      `${'Weil , '.repeat(150)}and Brandt bought ${'a shop , '.repeat(80)}and a mill`,
    ];
    const lines = await extracted(`${hostile.join('\n')}\n`);
    expect(lines).toHaveLength(hostile.length);
    for (const { sentence, facts } of lines) {
      for (const { subject, relation, object, implied } of facts) {
        const said = implied ? relation.slice(implied.length).trim() : relation;
        for (const word of [subject, said, object].join(' ').split(' ').filter(Boolean))
          expect(sentence).toContain(word);
      }
    }
  });
});

describe('extract stops with 2 and one line', () => {
  it.each([
    ['without a file of sentences', ['extract', '--out', 'x'], /'--in <file>' not specified/u],
    ['without a file for the facts', ['extract', '--in', 'x'], /'--out <file>' not specified/u],
    [
      'where there is no such file',
      ['extract', '--in', '/no/in.txt', '--out', '/tmp/never.jsonl'],
      /^\/no\/in\.txt: cannot be read [^\n]+\n$/u,
    ],
  ])('%s', async (_what, words, says) => {
    const called = await call(words);
    expect(called).toMatchObject({ status: 2, out: '' });
    expect(called.err).toMatch(says);
    expect(called.err).toMatch(/^[^\n]+\n$/u);
  });

  it('where a line is not UTF-8, and names the line', async () => {
    const broken = Buffer.concat([Buffer.from('Fine.\n\nFine.\n'), Buffer.from([0xff, 0x41])]);
    const { called, files } = await extract(broken);
    expect(called.status).toBe(2);
    expect(called.err).toMatch(/in\.txt:4: is not UTF-8\n$/u);
    expect(files).toEqual(['in.txt']);
  });

  it('where the facts cannot be written', async () => {
    const path = await folder({ 'in.txt': 'Weil sold it.' });
    const out = join(path, 'none', 'out.jsonl');
    const called = await call(['extract', '--in', join(path, 'in.txt'), '--out', out]);
    expect(called.status).toBe(2);
    expect(called.err).toMatch(/out\.jsonl: cannot be written \(ENOENT\)\n$/u);
  });
});
