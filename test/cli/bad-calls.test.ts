import { describe, expect, it } from 'vitest';
import { call } from './call.js';
import { asking, errorOf, results, run, stories } from './run-calls.js';

describe('a call without a result has a line that says why', () => {
  it.each([
    ['an empty question', { arg: ' ' }, /question is empty/u],
    ['a question of 6,000 characters', { arg: 'why '.repeat(1500) }, /at most 500/u],
    ['a claim that says nothing', { call: 'check', arg: '14' }, /claim/u],
    ['a story that is not there', { call: 'timeline', arg: 'nope' }, /no story “nope”/u],
    ['an empty question before', { arg: 'Why?', after: [''] }, /question is empty/u],
    ['a story without text', { stories: [{ id: 's', text: ' \n' }] }, /^s:1: has no text/u],
    [
      'broken front matter',
      { stories: [{ id: 's', text: '---\nid: [\n---\n\nWords.\n', format: 'md' }] },
      /^s:\d: the front matter/u,
    ],
  ])('%s', async (_what, changed, says) => {
    expect(await errorOf({ ...asking, ...changed })).toMatch(says);
  });

  it('while the lines around it have theirs', async () => {
    const lines = await results(asking, { ...asking, arg: '' }, asking);
    expect(lines.map((one) => Object.keys(one))).toEqual([
      ['id', 'result'],
      ['id', 'error'],
      ['id', 'result'],
    ]);
    expect(lines[2]).toEqual(lines[0]);
  });
});

describe('a line that is no call ends all with 2 and one line, and leaves no file', () => {
  it.each([
    ['no JSON', '{"id": ', /in\.jsonl:3: is not JSON/u],
    ['no object', '[]', /in\.jsonl:3: /u],
    ['another call', JSON.stringify({ ...asking, call: 'sing' }), /in\.jsonl:3: call: /u],
    ['no question', JSON.stringify({ ...asking, arg: undefined }), /in\.jsonl:3: arg: /u],
    ['no id', JSON.stringify({ ...asking, id: undefined }), /in\.jsonl:3: id: /u],
    ['no story', JSON.stringify({ ...asking, stories: [] }), /in\.jsonl:3: stories: /u],
    [
      'a story without text',
      JSON.stringify({ ...asking, stories: [{ id: 's' }] }),
      /in\.jsonl:3: stories\[0\]\.text: /u,
    ],
    [
      'a story in another format',
      JSON.stringify({ ...asking, stories: [{ id: 's', text: 'x', format: 'pdf' }] }),
      /in\.jsonl:3: stories\[0\]\.format: /u,
    ],
    [
      'a day that is none',
      JSON.stringify({ ...asking, stories: [{ id: 's', text: 'x', date: 'May' }] }),
      /in\.jsonl:3: stories\[0\]\.date: /u,
    ],
    [
      'a story twice',
      JSON.stringify({ ...asking, stories: [...stories, ...stories] }),
      /in\.jsonl:3: stories: two lines have the same id/u,
    ],
  ])('%s', async (_what, broken, says) => {
    const { called, files } = await run([JSON.stringify(asking), '', broken]);
    expect(called).toMatchObject({ status: 2, out: '' });
    expect(called.err).toMatch(/^[^\n]+\n$/u);
    expect(called.err).toMatch(says);
    expect(files).toEqual(['in.jsonl']);
  });

  it.each([
    ['without a file of calls', ['calls', '--out', 'x'], /'--in <file>' not specified/u],
    ['without a file for the results', ['calls', '--in', 'x'], /'--out <file>' not specified/u],
    [
      'where there is no such file',
      ['calls', '--in', '/no/in.jsonl', '--out', '/tmp/never.jsonl'],
      /^\/no\/in\.jsonl: cannot be read [^\n]+\n$/u,
    ],
  ])('%s', async (_what, words, says) => {
    const called = await call(words);
    expect(called).toMatchObject({ status: 2, out: '' });
    expect(called.err).toMatch(says);
  });
});
