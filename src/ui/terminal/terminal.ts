import type { Readable, Writable } from 'node:stream';
import { InputError } from '../../engine/index.js';

/** Where words come from and go to. */
export interface Terminal {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean };
  readonly errors: Writable;
  /** Whether the output shows colours. */
  readonly colour: boolean;
  /** The stories of a call that names none: a folder or one file. */
  readonly corpus: string;
  /** Where servers' own stories are kept. */
  readonly database: string;
}

/** The exit status of bad usage and bad input. */
const BAD_INPUT = 2;

/**
 * Whether to colour an output: as FORCE_COLOR says, never where NO_COLOR is set
 * (https://no-color.org), else on a terminal.
 */
export function usesColour(
  env: Readonly<Record<string, string | undefined>>,
  output: Terminal['output'],
): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: kind } = env;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY === true && !none && kind !== 'dumb';
}

/**
 * Shows what a person gave wrong on one line, and returns the exit status for it.
 *
 * @throws what was given, where it is no {@link InputError}: that is a fault of the program.
 */
export function stopWithLine(error: unknown, errors: Writable): number {
  if (!(error instanceof InputError)) throw error;
  writeLine(errors, error.message);
  return BAD_INPUT;
}

/** Writes one line, whatever line breaks the words have in them. */
export function writeLine(stream: Writable, words: string): void {
  stream.write(`${words.trim().replace(/\s*[\n\r]\s*/gu, ' ')}\n`);
}

/** Ends the program quietly where whoever reads the stream has gone, as `head` does. */
export function leaveWithReader(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
