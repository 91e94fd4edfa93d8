import type { TestProject } from 'vitest/node';
import { buildPrograms } from '../scripts/build-programs.js';
import { emitTypes } from '../scripts/emit-types.js';
import { runsAny } from './runs-any.js';

/** Builds what the tests of the programs run, so that it is never older than the source. */
export async function setup(project: TestProject): Promise<void> {
  if (!runsAny(project, 'built')) return;
  await Promise.all([buildPrograms(), emitTypes()]);
}
