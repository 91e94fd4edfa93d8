import { readFile } from 'node:fs/promises';
import { InputError } from '../engine/index.js';

/**
 * The lines of a text file, blank ones too; what follows the last line break is a line only where
 * it has words. A byte order mark is left off.
 *
 * @throws {InputError} where the file cannot be read or is not UTF-8; the line names the file and,
 *   where it is known, the line.
 */
export async function readLines(file: string): Promise<string[]> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new InputError(`cannot be read (${String(cause)})`, { place: { file }, cause });
  });
  const lines = decode(bytes, file).split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function decode(bytes: Buffer, file: string): string {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new InputError('is not UTF-8', { place: { file, line: brokenLine(bytes) }, cause });
  }
}

/** The first line, from 1, whose bytes are no UTF-8. */
function brokenLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end < 0 ? undefined : end);
    if (end < 0 || !Buffer.from(part.toString('utf8')).equals(part)) return line;
    start = end + 1;
    line += 1;
  }
}
