import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './bundles.js';

/**
 * TypeScript's native compiler, which takes a third of the processor's time. It has no API that the
 * linter could use, so that TypeScript in JavaScript stands beside it, and would take the name `tsc`.
 */
const PACKAGE = createRequire(import.meta.url).resolve('typescript-native/package.json');
const TSC = join(dirname(PACKAGE), 'bin/tsc');

/**
 * What the compiler prints for these options; it runs in the project's folder. In several threads it
 * would check some things twice, and other work is there for the other cores.
 *
 * @throws where it finds faults, with what it says of them as `stdout`.
 */
export async function tsc(...options: readonly string[]): Promise<string> {
  const words = [TSC, '--singleThreaded', ...options];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: ROOT });
  return stdout;
}
