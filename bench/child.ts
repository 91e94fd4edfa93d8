import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** How a process of the bench ended, if it did before it was stopped. */
export interface Ended {
  readonly output: string;
  /** Why there is no result, in a line; null where all went well. */
  readonly trouble: string | null;
}

/** What a process may use before it is stopped. */
interface Limits {
  readonly milliseconds: number;
  /** Of JavaScript's heap. */
  readonly megabytes?: number;
}

/** Runs a program of the bench as a process of its own, in which the heap can be measured. */
export async function runChild(
  file: string,
  words: readonly string[],
  { milliseconds, megabytes }: Limits,
): Promise<Ended> {
  const flags = ['--expose-gc', '--import', 'tsx'];
  if (megabytes !== undefined) flags.push(`--max-old-space-size=${megabytes}`);
  const child = spawn(process.execPath, [...flags, file, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: milliseconds,
    killSignal: 'SIGKILL',
  });
  const closed = new Promise<{ status: number | null; signal: string | null }>(
    (resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, signal) => {
        resolve({ status, signal });
      });
    },
  );
  const [output, errors, end] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
  return { output, trouble: troubleOf(end, errors, milliseconds) };
}

function troubleOf(
  { status, signal }: { status: number | null; signal: string | null },
  errors: string,
  milliseconds: number,
): string | null {
  if (status === 0) return null;
  if (errors.includes('heap out of memory')) return 'out of memory';
  if (signal === 'SIGKILL') return `stopped after ${Math.round(milliseconds / 1000)} s`;
  const missing = /Cannot find package '([^']+)'/u.exec(errors)?.[1];
  if (missing !== undefined) return `${missing} is not installed`;
  return /^.*Error.*$/mu.exec(errors)?.[0] ?? `ended with ${String(status ?? signal)}`;
}
