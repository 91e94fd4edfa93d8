import { dataFault, readLines } from './data-file.js';

/** The groups of a data file, one a line, its members separated by commas. */
export function readGroups(file: string): readonly (readonly string[])[] {
  return readLines(file).map(({ text }) => text.split(', '));
}

/**
 * The pairs of groups of a data file that has one a line: `rise, grow | fall, drop`.
 *
 * @throws {InputError} where a line does not have two sides
 */
export function readPairs(
  file: string,
): readonly (readonly [readonly string[], readonly string[]])[] {
  return readLines(file).map(({ text, number }) => {
    const [one, other, ...more] = text.split(' | ');
    if (one === undefined || other === undefined || more.length > 0)
      throw dataFault(file, number, 'wants two sides with " | " between');
    return [one.split(', '), other.split(', ')];
  });
}

/**
 * The groups of a data file whose lines have a key: `about: nearly, almost`.
 *
 * @param keys those that there may be
 * @throws {InputError} where a line has no key or another one, or a key is there twice
 */
export function readKeyed<Key extends string>(
  file: string,
  keys: readonly Key[],
): ReadonlyMap<Key, readonly string[]>;
export function readKeyed(file: string): ReadonlyMap<string, readonly string[]>;
export function readKeyed(
  file: string,
  keys?: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const { key, value, number } of keyedLines(file)) {
    if (keys && !keys.includes(key))
      throw dataFault(file, number, `"${key}" is none of ${keys.join(', ')}`);
    if (groups.has(key)) throw dataFault(file, number, `"${key}" is there twice: join the lines`);
    groups.set(key, value.split(', '));
  }
  return groups;
}

/**
 * The columns of groups of a data file whose lines have a key: `arise: arose | arisen`.
 *
 * @throws {InputError} where a line has no key, or a key is there twice
 */
export function readColumns(file: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const columns = new Map<string, readonly (readonly string[])[]>();
  for (const { key, value, number } of keyedLines(file)) {
    if (columns.has(key)) throw dataFault(file, number, `"${key}" is there twice: join the lines`);
    columns.set(
      key,
      value.split(' | ').map((column) => column.split(', ')),
    );
  }
  return columns;
}

/** Each word of some groups with the key of its group; of several groups, of the last. */
export function byWord<Key extends string>(
  groups: ReadonlyMap<Key, readonly string[]>,
): ReadonlyMap<string, Key> {
  return new Map([...groups].flatMap(([key, words]) => words.map((word) => [word, key] as const)));
}

/**
 * The numbers of a data file whose lines have a word and its number: `twenty: 20`.
 *
 * @throws {InputError} where a line has no word or no number
 */
export function readNumbers(file: string): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { key, value, number: line } of keyedLines(file)) {
    const number = Number(value);
    if (value.trim() === '' || Number.isNaN(number))
      throw dataFault(file, line, `"${value}" is no number`);
    numbers.set(key, number);
  }
  return numbers;
}

function keyedLines(file: string): { key: string; value: string; number: number }[] {
  return readLines(file).map(({ text, number }) => {
    const colon = text.indexOf(': ');
    if (colon < 1) throw dataFault(file, number, 'wants a key and ": " before what it stands for');
    return { key: text.slice(0, colon), value: text.slice(colon + 2), number };
  });
}
