import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { commands } from '../commands/index.js';
import { openPlayground } from '../src/web/server/index.js';
import { openEngine } from '../src/engine/index.js';
import { launch } from '../test/web/chromium.js';
import { composer, lastMessage, quotesIn } from '../test/web/reader.js';

// Makes the pictures of the README and of docs/ out of the running program: `npm run pictures`.

const FOLDER = new URL('pictures/', import.meta.url);
const WINDOW = { width: 1280, height: 800 };
/** Wide and high enough for a message, narrow enough to be read in a page of text. */
const COLUMN = { width: 720, height: 2000 };
const SHARP = 1.5;
/** The time that messages bear. */
const NOW = new Date('2026-01-31T12:00:00Z');

/** Replies that are shown as Discord shows them, by the name of their picture. */
const REPLIES = {
  ask: '/?ask=How+many+fake+accounts+did+Qwen+use%3F',
  check: '/?run=check&claim=Qwen+used+30%2C000+fake+accounts.',
  facts: '/?run=facts&subject=Runpod',
  summary: '/?run=summary&story=runpod-round',
  search: '/?run=search&words=gross+margins&story=micron-quarter',
  stories: '/?run=stories',
  help: '/?run=help',
};

/** Pictures that commands draw, by their name. */
const DRAWN = {
  card: '/?ask=How+many+fake+accounts+did+Qwen+use%3F&card=true',
  timeline: '/?run=timeline&story=ever-given',
  map: '/?run=map&subject=Alibaba',
  figures: '/?run=figures&story=distillation-allegation',
};

const save = (name: string, png: Uint8Array): Promise<void> =>
  writeFile(new URL(`${name}.png`, FOLDER), png);

/** Opens an address, and waits until what it asks for is answered. */
async function opened(browser: Browser, address: string, size: typeof WINDOW): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: SHARP,
    colorScheme: 'dark',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  return page;
}

const corpus = fileURLToPath(new URL('../corpus', import.meta.url));
const engine = await openEngine(corpus, (line) => {
  throw new Error(line);
});
const log = pino({ level: 'warn' });
const playground = await openPlayground({ engine, commands, log }, { host: '127.0.0.1', port: 0 });
const browser = await launch();
await mkdir(FOLDER, { recursive: true });

for (const [name, path] of Object.entries(REPLIES)) {
  const page = await opened(browser, `${playground.address}${path}`, COLUMN);
  await save(name, await page.getByRole('article').last().screenshot());
}
for (const [name, path] of Object.entries(DRAWN)) {
  const page = await opened(browser, `${playground.address}${path}`, COLUMN);
  const address = await page.locator('.gallery img').first().getAttribute('src');
  const [, data] = /^data:image\/png;base64,(.+)$/u.exec(address ?? '') ?? [];
  if (data === undefined) throw new Error(`${path} drew no picture.`);
  await save(name, Buffer.from(data, 'base64'));
}
const channel = await opened(browser, `${playground.address}/?run=stories`, COLUMN);
await composer(channel).fill('Micron reported revenue of $52 billion for Q3.');
await channel.keyboard.press('Enter');
await lastMessage(channel).click({ button: 'right' });
await channel.getByRole('menuitem', { name: 'Check against the stories' }).click();
await quotesIn(lastMessage(channel)).first().waitFor();
await channel.mouse.move(0, 0);
await save('check-message', await lastMessage(channel).screenshot());

const page = await opened(browser, playground.address, WINDOW);
await page.locator('mark').waitFor();
await save('page', await page.screenshot());

await browser.close();
await playground.close();
