import { build } from 'esbuild';
import { PAGE } from '../scripts/bundles.js';

/** Builds what the tests of the page look at, so that it is never older than the source. */
export async function setup(): Promise<void> {
  await build(PAGE);
}
