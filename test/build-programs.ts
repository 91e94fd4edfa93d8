import { buildPrograms } from '../scripts/build-programs.js';
import { emitTypes } from '../scripts/emit-types.js';

/** Builds what the tests of the programs run, so that it is never older than the source. */
export async function setup(): Promise<void> {
  await Promise.all([buildPrograms(), emitTypes()]);
}
