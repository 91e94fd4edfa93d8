import { chromium, type Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import type { Command } from '../../commands/shared/index.js';
import { openPlayground, type Playground } from '../../src/web/server/index.js';
import type { Engine } from '../../src/engine/index.js';
import { islandEngine } from '../commands/island.js';
import { recordedLog } from '../discord/log-lines.js';
import { Window, type Look, type Visit } from './visit.js';

/** As most readers look at the page. */
const USUAL: Look = { width: 1280, colorScheme: 'dark' };

/** Opens a path of the page as a visitor of its own, who is gone after the test. */
export type Open = (path: string, look?: Look) => Promise<Visit>;

/** Serves a playground to the tests of a suite, which share windows of the one browser. */
export function browsing(
  commands: readonly Command[] = allCommands,
  engineOf: () => Engine = islandEngine,
): Open {
  let playground: Playground;
  let browser: Browser;
  const free: Window[] = [];
  const used: Window[] = [];
  beforeAll(async () => {
    const { log } = recordedLog();
    const parts = { engine: engineOf(), commands, log };
    playground = await openPlayground(parts, { host: '127.0.0.1', port: 0 });
    browser = await chromium.connect(inject('browser'));
  });
  afterEach(async ({ task }) => {
    for (const window of used.splice(0)) {
      // Whatever state a test has failed in goes with its window.
      if (task.result?.state === 'fail') {
        await window.close();
        continue;
      }
      await window.forget();
      free.push(window);
    }
  });
  afterAll(async () => {
    await browser.close();
    await playground.close();
  });
  return async (path, look = USUAL) => {
    const { touch = false } = look;
    const at = free.findIndex((window) => window.touch === touch);
    const [window = await Window.open(browser, touch)] = at < 0 ? [] : free.splice(at, 1);
    used.push(window);
    return window.visit(`${playground.address}${path}`, look);
  };
}
