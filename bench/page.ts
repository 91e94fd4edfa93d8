import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { commands } from '../commands/index.js';
import { Engine, loadCorpus } from '../src/engine/index.js';
import { openPlayground } from '../src/web/server/index.js';
import { executablePath, launch } from '../test/web/chromium.js';
import { call, lastMessage, quotesIn } from '../test/web/reader.js';
import { CORPUS, readerQuestions } from './shipped.js';
import { percentile, rounded, timedUntil } from './timing.js';

const VISITS = 7;
const QUESTIONS = 20;
const BYTES_IN_KB = 1_000;

/** Measures in the page itself, from the Enter that sends to the reply that is drawn. */
const WATCH_ENTER = `
  globalThis.waits = [];
  addEventListener('keydown', ({ key, target }) => {
    if (key !== 'Enter' || !target.id?.startsWith('option-')) return;
    const start = performance.now();
    const log = document.querySelector('[role=log]');
    const seen = new MutationObserver(() => {
      seen.disconnect();
      requestAnimationFrame(() => globalThis.waits.push(performance.now() - start));
    });
    seen.observe(log, { childList: true });
  }, true);`;

/** Prints how long a visitor of the playground waits, and how much the page brings along. */
export async function benchPage(): Promise<void> {
  if (executablePath === undefined) return;
  const { stories } = await loadCorpus(CORPUS);
  const log = pino({ level: 'silent' });
  const parts = { engine: new Engine(stories), commands, log };
  const playground = await openPlayground(parts, { host: '127.0.0.1', port: 0 });
  const browser = await launch();
  try {
    const visits = await visitOften(browser, playground.address);
    const answers = await askOften(browser, playground.address);
    console.log('\nThe page of the playground');
    console.table({
      'ready, an answer shown (ms)': { ...median(visits.map(({ ms }) => ms)), limit: 1_500 },
      'transferred (kB)': { ...median(visits.map(({ kB }) => kB)), limit: 250 },
      'from Enter to the answer (ms)': { ...median(answers), limit: 100 },
    });
  } finally {
    await browser.close();
    await playground.close();
  }
}

function median(values: readonly number[]): { readonly p50: number; readonly most: number } {
  return { p50: rounded(percentile(values, 0.5)), most: rounded(Math.max(...values)) };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return context.newPage();
}

/** Each visit is the first one of a new browser profile. */
async function visitOften(browser: Browser, address: string) {
  const visits: { readonly ms: number; readonly kB: number }[] = [];
  for (let i = 0; i < VISITS; i++) {
    const page = await newPage(browser);
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize));
    });
    const ms = await timedUntil(async () => {
      await page.goto(address);
      await quotesIn(lastMessage(page)).first().waitFor();
    });
    // What still comes in when the page closes cannot be weighed.
    await page.waitForLoadState('networkidle');
    page.removeAllListeners('requestfinished');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    visits.push({ ms, kB: bytes / BYTES_IN_KB });
    await page.context().close();
  }
  return visits;
}

/** How long each of many questions waits for its answer, asked one after the other in one channel. */
async function askOften(browser: Browser, address: string): Promise<number[]> {
  const page = await newPage(browser);
  await page.addInitScript(WATCH_ENTER);
  await page.goto(address);
  await quotesIn(lastMessage(page)).first().waitFor();
  for (const question of readerQuestions().slice(0, QUESTIONS))
    await call(page, 'ask', { question });
  const waits: unknown = await page.evaluate('globalThis.waits');
  await page.context().close();
  return Array.isArray(waits) ? waits.map(Number) : [];
}
