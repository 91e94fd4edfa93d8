import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { InputError } from '../engine/index.js';

/**
 * Writes lines to a file as they come. They go to a file beside it that takes its name at the end,
 * so that the file is whole or not there; where the path is a pipe or a device, they go straight in.
 *
 * @throws {InputError} where the file cannot be written; what the lines throw is passed on.
 */
export async function writeWhole(
  file: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const target = (await isSpecial(file)) ? file : `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(target));
    if (target !== file) await rename(target, file);
  } catch (error) {
    if (target !== file) await rm(target, { force: true });
    if (!isSystemError(error)) throw error;
    throw new InputError(`cannot be written (${error.code})`, { place: { file }, cause: error });
  }
}

async function isSpecial(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isFile();
  } catch (error) {
    if (isSystemError(error)) return false;
    throw error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
