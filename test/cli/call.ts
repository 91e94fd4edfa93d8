import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { runTerminal } from '../../src/cli/index.js';

/** What a call of the terminal left behind. */
export interface Called {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  readonly input?: string;
  readonly colour?: boolean;
  readonly corpus?: string;
  readonly database?: string;
}

/** Calls the terminal in this process, with streams of its own. */
export async function call(words: readonly string[], setting: Setting = {}): Promise<Called> {
  const { input = '', colour = false, corpus = 'corpus' } = setting;
  const { database = 'file:/nowhere/verbatim.db' } = setting;
  const [stdin, output, errors] = [new PassThrough(), new PassThrough(), new PassThrough()];
  stdin.end(input);
  const written = Promise.all([text(output), text(errors)]);
  const status = await runTerminal(words, {
    input: stdin,
    output,
    errors,
    colour,
    corpus,
    database,
  });
  output.end();
  errors.end();
  const [out, err] = await written;
  return { status, out, err };
}
