import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, type Called } from './call.js';
import { folder, LIGHTHOUSE, twoStories } from './stories.js';

/** One line, of words that a person can read. */
const ONE_LINE = /^\S[^\n\r]{5,400}\n$/u;

function expectOneLine(called: Called, says: RegExp): void {
  expect(called).toMatchObject({ status: 2, out: '' });
  expect(called.err).toMatch(ONE_LINE);
  expect(called.err).toMatch(says);
}

describe('bad usage ends with 2 and one line', () => {
  it.each([
    ['no command', [], /Name a command: ask, facts/u],
    ['a mistyped command', ['fatcs', 'x'], /unknown command 'fatcs' \(Did you mean facts\?\)/u],
    ['help of no command', ['help', 'fatcs'], /Name a command/u],
    [
      'a mistyped option',
      ['ask', 'x', '--jsn'],
      /unknown option '--jsn' \(Did you mean --json\?\)/u,
    ],
    ['no question', ['ask'], /missing required argument 'question'/u],
    ['too many words', ['stories', 'x'], /too many arguments/u],
    ['no sentence', ['summary', '--sentences', '0'], /--sentences.*from 1 to/u],
    ['half a sentence', ['summary', '--sentences', '1.5'], /--sentences.*from 1 to/u],
    ['sentences in words', ['summary', '--sentences', 'three'], /--sentences.*from 1 to/u],
    ['two stories', ['summary', 'a', '--story', 'b'], /Name one story: “a” or “b”/u],
    ['a batch of no set', ['batch', '--out', 'x'], /'--set <file>' not specified/u],
  ])('%s', async (_what, words, says) => {
    expectOneLine(await call(words, { corpus: await twoStories() }), says);
  });
});

describe('bad input ends with 2 and one line', () => {
  it.each([
    ['an empty question', ['ask', ''], /question/iu],
    ['a blank question', ['ask', ' \n '], /question/iu],
    ['a question of 6,000 characters', ['ask', 'why '.repeat(1500)], /500/u],
    ['only emoji', ['ask', '🥖🥖 👩‍👩‍👧'], /word/iu],
    ['an empty subject', ['facts', ''], /\w/u],
    ['a subject of 6,000 characters', ['facts', 'x'.repeat(6000)], /500/u],
    ['an empty search', ['search', ''], /\w/u],
    ['an unknown story', ['ask', 'Who?', '--story', 'nope'], /“nope”.*bakery, lighthouse/u],
    ['a summary of an unknown story', ['summary', 'nope'], /“nope”.*bakery, lighthouse/u],
    ['no such folder', ['stories', '--corpus', '/no/such/folder'], /^\/no\/such\/folder: /u],
  ])('%s', async (_what, words, says) => {
    expectOneLine(await call(words, { corpus: await twoStories() }), says);
  });
});

describe('a broken file', () => {
  const broken = {
    'bytes.txt': Buffer.concat([Buffer.from('Fine.\n'), Buffer.from([0xff, 0xfe, 0x41])]),
    'large.txt': Buffer.alloc(20_000_000, 'word '),
    'matter.md': '---\nid: [\n---\n\nWords.\n',
  };

  it.each([
    ['invalid UTF-8', 'bytes.txt', /bytes\.txt:2: is not UTF-8/u],
    ['20 MB', 'large.txt', /large\.txt: is 20\.0 MB/u],
    ['broken front matter', 'matter.md', /matter\.md:\d+: /u],
    ['a file of another kind', 'table.csv', /table\.csv: /u],
  ])('alone (%s) ends with 2 and one line', async (_what, name, says) => {
    const path = await folder({ 'table.csv': 'a,b', ...broken });
    expectOneLine(await call(['stories', '--corpus', join(path, name)]), says);
  });

  it('that cannot be read ends with 2 and one line', async () => {
    const path = await folder({});
    await symlink('nowhere', join(path, 'gone.txt'));
    expectOneLine(await call(['stories', '--corpus', path]), /gone\.txt: cannot be read/u);
  });

  it('stops nothing beside a whole one, and has a line of its own', async () => {
    const path = await folder({ ...broken, 'lighthouse.txt': LIGHTHOUSE });
    const { status, out, err } = await call(['stories', '--corpus', path]);
    expect(status).toBe(0);
    expect(out).toContain('The lighthouse of Kelmouth');
    expect(err.trimEnd().split('\n')).toEqual([
      expect.stringContaining('bytes.txt:2: '),
      expect.stringContaining('large.txt: '),
      expect.stringContaining('matter.md:'),
    ]);
  });

  it('is named also where nothing else is there', async () => {
    const called = await call(['stories', '--corpus', await folder({})]);
    expectOneLine(called, /no story in it: put a \.md, \.txt or \.html file there/u);
  });
});
