import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import type { Command } from '../../commands/shared/index.js';
import { openPlayground, type Playground } from '../../src/web/server/index.js';
import { islandEngine } from '../commands/island.js';
import { recordedLog } from '../discord/log-lines.js';
import { launch } from './chromium.js';
import { visit, type Look, type Visit } from './visit.js';

/** As most readers look at the page. */
const USUAL: Look = { width: 1280, colorScheme: 'dark' };

/** Opens a path of the page in a window of its own, which is closed after the test. */
export type Open = (path: string, look?: Look) => Promise<Visit>;

/** Serves a playground to the tests of a suite, which share one browser. */
export function browsing(commands: readonly Command[] = allCommands): Open {
  let playground: Playground;
  let browser: Browser;
  beforeAll(async () => {
    const { log } = recordedLog();
    const parts = { engine: islandEngine(), commands, log };
    playground = await openPlayground(parts, { host: '127.0.0.1', port: 0 });
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await playground.close();
  });
  return (path, look = USUAL) => visit(browser, `${playground.address}${path}`, look);
}
