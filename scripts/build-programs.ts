import { build, type BuildResult } from 'esbuild';
import { PROGRAMS } from './bundles.js';
import { compileAhead } from './compile-ahead.js';

/** Bundles what runs in Node, and compiles the terminal's program ahead. */
export async function buildPrograms(): Promise<BuildResult[]> {
  const bundles = await Promise.all(PROGRAMS.map((options) => build(options)));
  await compileAhead();
  return bundles;
}
