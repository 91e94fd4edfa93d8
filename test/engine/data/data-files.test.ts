import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const FOLDER = join(import.meta.dirname, '../../../data');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).sort();
const lists = files.filter((file) => file.endsWith('.txt'));
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

const twice = (words: readonly string[]): boolean => new Set(words).size < words.length;
/** The groups of a line, its key left out: columns behind a key, which may share words, or all as one. */
function groupsOf(line: string): string[][] {
  const words = line.replace(/^[^,|]+?: /u, '');
  return words === line
    ? [words.split(/, | \| /u)]
    : words.split(' | ').map((column) => column.split(', '));
}

/** What is wrong with a file of words, line by line. */
function faultsOf(text: string): string[] {
  const lines = text.replace(/\n$/u, '').split('\n');
  const first = lines.findIndex((line) => !line.startsWith('#'));
  const words = lines.slice(first);
  const faults = lines.flatMap((line, at) => {
    const isWord = at >= first;
    return [
      ...(/^\s|\s$|\s\s|[^\S ]|^$/u.test(line) ? [`${at + 1}: has a space too many`] : []),
      ...(isWord && line.startsWith('#') ? [`${at + 1}: has a comment among the words`] : []),
      ...(isWord && /,(?! )| ,/u.test(line) ? [`${at + 1}: has a comma without a space`] : []),
      ...(isWord && groupsOf(line).some(twice) ? [`${at + 1}: has a word twice`] : []),
      ...(isWord && words.indexOf(line) < at - first ? [`${at + 1}: is there twice`] : []),
    ];
  });
  const isTable = words.some((line) => /, | \| |: /u.test(line));
  const sorted = isTable || words.every((word, at) => at === 0 || (words[at - 1] ?? '') < word);
  return [
    ...faults,
    ...(first > 0 ? [] : ['does not say first what it holds']),
    ...(words.length > 0 ? [] : ['is empty']),
    ...(sorted ? [] : ['is not sorted']),
    ...(text.endsWith('\n') ? [] : ['does not end its last line']),
  ];
}

it.each(lists)('data/%s is well-formed', (file) => {
  expect(faultsOf(textOf(file))).toEqual([]);
});

it.each(['related', 'wider'])('the %s words, which are searched, are sorted', (name) => {
  const lines = textOf(`terms/${name}-words.txt`).split('\n');
  const words = lines.filter((line) => line !== '' && !line.startsWith('#'));
  expect(words).toEqual(words.toSorted());
});

it('a file that is not well-formed is found', () => {
  expect(faultsOf('# A list\nb\na \na\nc,d')).toEqual([
    '3: has a space too many',
    '5: has a comma without a space',
    'is not sorted',
    'does not end its last line',
  ]);
  expect(faultsOf('up: a, b, a\n\nup: a, b, a\n')).toEqual([
    '1: has a word twice',
    '2: has a space too many',
    '3: has a word twice',
    '3: is there twice',
    'does not say first what it holds',
  ]);
});

it.each(files.filter((file) => file.endsWith('.json')))('data/%s says how it was made', (file) => {
  const { about } = z.object({ about: z.string() }).parse(JSON.parse(textOf(file)));
  expect(about).toMatch(/^Made by "npm run train/u);
});

it('there are lists, tables and weights', () => {
  expect(lists.length).toBeGreaterThan(100);
  expect(files).toContain('ask-weights.json');
});
