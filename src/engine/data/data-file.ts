import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { InputError } from '../document/index.js';
import { once } from './once.js';

/** `data/` in the folder of the nearest package.json above: the same one from src/ and from dist/. */
const dataFolder = once(() => {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return join(folder, 'data');
});

/**
 * The text of a data file.
 *
 * @param file its path under `data/`
 * @throws {InputError} where it cannot be read
 */
export function readDataFile(file: string): string {
  return new TextDecoder().decode(readDataBytes(file));
}

/**
 * The bytes of a data file: weights.
 *
 * @param file its path under `data/`
 * @throws {InputError} where it cannot be read
 */
export function readDataBytes(file: string): Uint8Array {
  try {
    return readFileSync(pathOfData(file));
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Where a data file lies. */
export function pathOfData(file: string): string {
  return resolve(dataFolder(), file);
}

/** What is wrong where a data file cannot be read, or ends too early. */
export function unreadable(file: string, cause?: unknown): InputError {
  return new InputError('cannot be read: install the program again', {
    place: { file: pathOfData(file) },
    cause,
  });
}

/** What is wrong in a data file, at a line that counts from 1. */
export function dataFault(
  file: string,
  line: number | undefined,
  fault: string,
  cause?: unknown,
): InputError {
  return new InputError(fault, { place: { file: `data/${file}`, ...(line && { line }) }, cause });
}

/** A line of a data file that is neither empty nor a comment. */
export interface DataLine {
  readonly text: string;
  /** Counts from 1. */
  readonly number: number;
}

/** The lines of a data file that are neither empty nor a comment, in order. */
export function readLines(file: string): DataLine[] {
  const lines: DataLine[] = [];
  readDataFile(file)
    .replaceAll('\r\n', '\n')
    .split('\n')
    .forEach((text, at) => {
      if (text !== '' && !text.startsWith('#')) lines.push({ text, number: at + 1 });
    });
  return lines;
}
