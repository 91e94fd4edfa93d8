import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeWhole } from '../../src/cli/write-whole.js';
import { call } from './call.js';
import { BAKERY, folder, LIGHTHOUSE } from './stories.js';

const SCORER = '../shared/eval/score.mjs';

const stories = [
  { id: 'Light_House', title: 'Lighthouse', text: LIGHTHOUSE },
  { id: 'b', title: 'Bakery', text: BAKERY },
];

function question(id: string, story: string, words: string, answer?: string) {
  const start = stories.find((one) => one.id === story)?.text.indexOf(answer ?? '') ?? -1;
  const gold = answer === undefined ? [] : [{ start, end: start + answer.length, text: answer }];
  return { id, story, question: words, answers: gold };
}

const set = {
  name: 'two stories',
  source: 'made up',
  licence: 'MIT',
  match: 'covers',
  stories,
  questions: [
    question('q1', 'Light_House', 'When was the lighthouse built?', '1871'),
    question('q2', 'b', 'How many people does the bakery employ?', '14'),
    question('q3', 'Light_House', 'Who bought the tower?', 'the Kelmouth Harbour Trust'),
    question('q4', 'b', 'When was the lighthouse built?'),
    question('q5', 'b', ''),
    question('q6', 'b', 'why '.repeat(1500)),
  ],
};

const line = z.strictObject({
  id: z.string(),
  verdict: z.enum(['answered', 'may answer', 'not said']),
  answered: z.boolean(),
  answer: z.string().nullable(),
  guess: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  quotes: z.array(
    z.strictObject({ story: z.string(), start: z.int(), end: z.int(), text: z.string() }),
  ),
});

/** Runs the batch over a set as it stands in a file. */
async function batch(content: string, ...words: string[]) {
  const path = await folder({ 'set.json': content });
  const [file, out] = [join(path, 'set.json'), join(path, 'out.jsonl')];
  const called = await call(['batch', '--set', file, '--out', out, ...words]);
  return { called, file, out, files: await readdir(path) };
}

async function linesOf(out: string) {
  const text = await readFile(out, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trimEnd()
    .split('\n')
    .map((one) => line.parse(JSON.parse(one)));
}

describe('batch', () => {
  it('has a line for each question, in order, each from its own story', async () => {
    const { called, out, files } = await batch(JSON.stringify(set));
    expect(called).toMatchObject({ status: 0, err: '' });
    expect(files).toEqual(['out.jsonl', 'set.json']);
    const lines = await linesOf(out);
    expect(lines.map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6']);
    for (const [index, { quotes }] of lines.entries()) {
      for (const { story, start, end, text } of quotes) {
        expect(story).toBe(set.questions[index]?.story);
        expect(stories.find(({ id }) => id === story)?.text.slice(start, end)).toBe(text);
      }
    }
    expect(lines[0]?.quotes[0]?.text).toContain('1871');
  });

  it('says nothing to a question that cannot be asked', async () => {
    const { out } = await batch(JSON.stringify(set));
    const lines = await linesOf(out);
    const nothing = {
      ...{ verdict: 'not said', answered: false, answer: null, guess: null },
      ...{ confidence: 0, quotes: [] },
    };
    expect(lines.slice(4)).toEqual([
      { id: 'q5', ...nothing },
      { id: 'q6', ...nothing },
    ]);
  });

  it('guesses words of the first quote, those that it marks where it marks some', async () => {
    const { out } = await batch(JSON.stringify(set));
    const [built, ...others] = await linesOf(out);
    expect(built).toMatchObject({ verdict: 'answered', answer: '1871', guess: '1871' });
    for (const { answer, guess, quotes } of others) {
      if (answer !== null) expect(guess).toBe(answer);
      if (guess !== null) expect(quotes[0]?.text).toContain(guess);
    }
    const open = question('q', 'b', 'Did Weil bake at night?');
    const asked = await batch(JSON.stringify({ ...set, questions: [open] }));
    const [yesOrNo] = await linesOf(asked.out);
    expect(yesOrNo?.answer).toBeNull();
    expect(yesOrNo?.guess).toMatch(/\w/u);
  });

  it('keeps as many quotes as are asked for', async () => {
    const { out } = await batch(JSON.stringify(set), '--quotes', '1');
    expect((await linesOf(out)).every(({ quotes }) => quotes.length <= 1)).toBe(true);
  });

  it('says what it did', async () => {
    const { called } = await batch(JSON.stringify(set), '--json');
    expect(JSON.parse(called.out)).toMatchObject({ set: 'two stories', questions: 6 });
  });

  it('is taken by the scorer', async ({ skip }) => {
    if (!existsSync(SCORER)) skip('the scorer is not beside the project');
    const { file, out } = await batch(JSON.stringify(set));
    const scored = spawnSync(process.execPath, [SCORER, file, out, '--json'], { encoding: 'utf8' });
    expect(JSON.parse(scored.stdout)).toMatchObject({ missing: 0, 'not verbatim': 0 });
    expect(scored.status).toBe(0);
  });
});

describe('the file of answers', () => {
  function* half(): Generator<string, void> {
    yield 'a line\n';
    throw new RangeError('the rest failed');
  }

  it('stays as it was when the answers break off', async () => {
    const path = await folder({ 'out.jsonl': 'of yesterday\n' });
    const out = join(path, 'out.jsonl');
    await expect(writeWhole(out, half())).rejects.toThrow('the rest failed');
    expect(await readdir(path)).toEqual(['out.jsonl']);
    expect(await readFile(out, 'utf8')).toBe('of yesterday\n');
  });

  it('may be a device', async () => {
    await expect(writeWhole('/dev/null', ['a line\n'])).resolves.toBeUndefined();
  });
});

describe('a set that cannot be used leaves no file, and one line', () => {
  const { stories: two, questions } = set;
  it.each([
    ['no JSON', '{"name": ', /set\.json: is not JSON/u],
    ['no set', '[]', /set\.json: /u],
    ['no questions', JSON.stringify({ name: 'x', stories: two }), /set\.json: questions: /u],
    [
      'a question without words',
      JSON.stringify({ ...set, questions: [...questions, { id: 'q7', story: 'b' }] }),
      /set\.json: questions\[6\]\.question: /u,
    ],
    [
      'a question of no story',
      JSON.stringify({ ...set, questions: [question('q7', 'c', 'Who?')] }),
      /set\.json: question "q7" .* "c"/u,
    ],
    [
      'a story twice',
      JSON.stringify({ ...set, stories: [...two, ...two] }),
      /two stories have the id "Light_House"/u,
    ],
  ])('%s', async (_what, content, says) => {
    const { called, files } = await batch(content);
    expect(called).toMatchObject({ status: 2, out: '' });
    expect(called.err).toMatch(/^[^\n]+\n$/u);
    expect(called.err).toMatch(says);
    expect(files).toEqual(['set.json']);
  });

  it('no file', async () => {
    const called = await call(['batch', '--set', '/no/set.json', '--out', '/tmp/never.jsonl']);
    expect(called.status).toBe(2);
    expect(called.err).toMatch(/^\/no\/set\.json: cannot be read [^\n]+\n$/u);
  });

  it('nowhere to write', async () => {
    const path = await folder({ 'set.json': JSON.stringify(set) });
    const out = join(path, 'none', 'out.jsonl');
    const called = await call(['batch', '--set', join(path, 'set.json'), '--out', out]);
    expect(called.status).toBe(2);
    expect(called.err).toMatch(/out\.jsonl: cannot be written \(ENOENT\)\n$/u);
  });
});
