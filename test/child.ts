import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a process wrote until it ended, and its exit status. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/**
 * Starts a program, as it was built, as a process of its own, away from the settings of this machine:
 * in an empty folder, where no `.env` is. It goes when the test ends.
 *
 * @param file the program's path from the project's root.
 * @param within a shell that runs it, as npm has one.
 */
export function start(
  file: string,
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  within: 'shell' | 'nothing' = 'nothing',
): ChildProcess {
  const cwd = mkdtempSync(join(tmpdir(), 'verbatim-'));
  const kept = Object.entries(process.env).filter(([name]) => /^(PATH|HOME|TMPDIR)$/u.test(name));
  const call = [process.execPath, resolve(file), ...words];
  // With a command after it, the shell stays between this process and the program.
  const command = within === 'shell' ? ['sh', '-c', '"$@"; :', 'sh', ...call] : call;
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { cwd, env: { ...Object.fromEntries(kept), ...env } });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(cwd, { recursive: true });
  });
  return child;
}

/** What a process wrote until it ended; nothing more is typed into it than the input. */
export async function ended(child: ChildProcess, input = ''): Promise<Ended> {
  child.stdin?.end(input);
  return untilEnd(child);
}

/** The same, while its input stays open. */
export async function untilEnd(child: ChildProcess): Promise<Ended> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('The process has no pipes.');
  const status = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err] = await Promise.all([text(stdout), text(stderr)]);
  return { status: await status, out, err };
}
