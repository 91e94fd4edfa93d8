import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { PAGE } from '../scripts/bundles.js';
import { runsAny } from './runs-any.js';
import { executablePath, launchServer } from './web/chromium.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of all tests listens, a WebSocket's address. */
    browser: string;
  }
}

/**
 * Builds what the tests of the page look at, so that it is never older than the source, and starts
 * the browser that they share. Returns what ends it.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!runsAny(project, 'browser')) return undefined;
  await build(PAGE);
  if (executablePath === undefined) return undefined;
  const server = await launchServer();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
