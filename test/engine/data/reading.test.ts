import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  byWord,
  oneOf,
  readColumns,
  readGroups,
  readKeyed,
  readNumbers,
  readPairs,
  readWeights,
  WordList,
  WordMap,
} from '../../../src/engine/data/index.js';
import { InputError } from '../../../src/engine/index.js';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let files = 0;
const fileOf = (text: string): string => {
  const path = join(folder, `${++files}.txt`);
  writeFileSync(path, text);
  return path;
};
const faultOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.message.replace(/^.*\/\d+\.txt/u, 'FILE');
    throw error;
  }
  return 'none';
};

describe('a word list', () => {
  it('has the words of its files, comments left out, whatever ends their lines', () => {
    const list = new WordList(fileOf('# Two\nen route\nthe\n'), fileOf('# One\r\nof\r\n'));
    expect([...list]).toEqual(['en route', 'the', 'of']);
    expect(list.has('en route')).toBe(true);
    expect(list.has('# Two')).toBe(false);
  });

  it('is read when it is first needed, and only then', () => {
    const list = new WordList(join(folder, 'later.txt'));
    writeFileSync(join(folder, 'later.txt'), 'a\n');
    expect(list.has('a')).toBe(true);
    rmSync(join(folder, 'later.txt'));
    expect(list.has('a')).toBe(true);
  });

  it('names file and line of a word that is there twice, and a file that is not there', () => {
    const doubled = new WordList(fileOf('# Words\na\nb\na\n'));
    expect(faultOf(() => doubled.has('a'))).toBe('FILE:4: "a" is there twice: delete one');
    const absent = new WordList('no-such-list.txt');
    expect(() => absent.has('a')).toThrow(/data\/no-such-list\.txt: cannot be read/u);
  });
});

describe('tables', () => {
  it('have groups, pairs of groups, groups by a key, and numbers', () => {
    expect(readGroups(fileOf('big, very large\nold'))).toEqual([['big', 'very large'], ['old']]);
    expect(readPairs(fileOf('rise, go up | fall'))).toEqual([[['rise', 'go up'], ['fall']]]);
    const keyed = readKeyed(fileOf('USD: $, US$\nEUR: €'));
    expect([...byWord(keyed)]).toEqual([
      ['$', 'USD'],
      ['US$', 'USD'],
      ['€', 'EUR'],
    ]);
    const columns = readColumns(fileOf('be: was, were | been\nhit: hit'));
    expect([...columns]).toEqual([
      ['be', [['was', 'were'], ['been']]],
      ['hit', [['hit']]],
    ]);
    const numbers = fileOf('a dozen: 12\nhalf: 0.5');
    const map = new WordMap(() => readNumbers(numbers));
    expect([map.get('half'), map.get('a'), map.has('a dozen')]).toEqual([0.5, undefined, true]);
    expect([...map.keys()]).toEqual(['a dozen', 'half']);
  });

  it.each([
    ['a side only', (file: string) => readPairs(file), '# Pairs\nup | down\nup', 3, 'wants two'],
    ['three sides', (file: string) => readPairs(file), 'up | down | left', 1, 'wants two'],
    ['no key', (file: string) => readKeyed(file), 'a: b\nc', 2, 'wants a key'],
    ['a key twice', (file: string) => readKeyed(file), 'a: b\na: c', 2, '"a" is there twice'],
    ['a key of columns twice', readColumns, 'a: b\na: c | d', 2, '"a" is there twice'],
    ['another key', (file: string) => readKeyed(file, ['a']), 'b: c', 1, '"b" is none of a'],
    ['no number', (file: string) => readNumbers(file), 'one: 1\ntwo: x', 2, '"x" is no number'],
  ])('name file and line of %s', (_, read, text, line, fault) => {
    expect(faultOf(() => read(fileOf(text)))).toContain(`FILE:${line}: ${fault}`);
  });
});

describe('learned weights', () => {
  it('are tables of numbers by names', () => {
    const file = fileOf('{"about": "Learned", "near": {"a": 1}, "far": {"b": 0.5, "c": -2}}');
    const { near, far } = readWeights(file, ['near', 'far']);
    expect([near, far]).toEqual([{ a: 1 }, { b: 0.5, c: -2 }]);
  });

  it('are refused with their place where they are not', () => {
    const broken = fileOf('{"near":\n {"a": 1,}}');
    expect(faultOf(() => readWeights(broken, ['near']))).toMatch(/^FILE(?::2)?: is no JSON/u);
    const wrong = fileOf('{"near": {"a": 1}, "far": {"b": "0.5"}}');
    const fault = 'FILE: far: wants numbers by names';
    expect(faultOf(() => readWeights(wrong, ['near', 'far']))).toBe(fault);
    expect(faultOf(() => readWeights(fileOf('{"near": {}}'), ['near', 'far']))).toBe(fault);
  });
});

it('a pattern of words takes the longest, and signs as they are written', () => {
  const pattern = new RegExp(oneOf(['km', 'km/h', 'U.S.', '$']), 'gu');
  expect('5 km/h, UxS., 3 km, U.S. $'.match(pattern)).toEqual(['km/h', 'km', 'U.S.', '$']);
});
