import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.js';
import { openPlayground, type Playground } from '../../../src/doors/playground/index.js';
import { islandDesk } from '../../commands/island.js';
import { recordedLog } from '../log-lines.js';
import { executablePath, launch } from './chromium.js';
import { call, lastMessage } from './reader.js';
import { visit } from './visit.js';

// What no command sends yet, and a later one may: the page is given bodies of every kind.

const LONGER_MS = 60_000;
const BESIDE = { files: [], quotes: [] };
const OPTIONS = [
  { label: 'Red', value: 'red' },
  { label: 'Blue', value: 'blue' },
];
const text = (content: string) => ({ type: 10, content });
const label = (words: string, component: object) => ({ type: 18, label: words, component });

const ALL_PARTS = {
  type: 17,
  accent_color: 0xff0000,
  components: [
    text(
      '**Bold**, *slanted*, ~~struck~~, `code`, ||hidden||, <#1>, [a link](https://example.org)',
    ),
    {
      type: 9,
      components: [text('In a section')],
      accessory: { type: 2, style: 4, label: 'Stop', custom_id: 'a' },
    },
    { type: 14, divider: true },
    {
      type: 1,
      components: [{ type: 3, custom_id: 'b', placeholder: 'A colour', options: OPTIONS }],
    },
    { type: 1, components: [{ type: 5, custom_id: 'c', placeholder: 'Somebody' }] },
    { type: 1, components: [{ type: 8, custom_id: 'd', placeholder: 'A channel' }] },
    { type: 99 },
  ],
};

const FORM = {
  custom_id: 'form',
  title: 'All fields',
  components: [
    text('Above the fields'),
    label('Name', { type: 4, style: 1, custom_id: 'name' }),
    label('Colour', { type: 3, custom_id: 'colour', options: OPTIONS }),
    label('Place', { type: 8, custom_id: 'place' }),
    label('One of them', { type: 21, custom_id: 'one', options: OPTIONS }),
    label('Some of them', { type: 22, custom_id: 'some', required: false, options: OPTIONS }),
    label('Agreed', { type: 23, custom_id: 'agreed' }),
  ],
};

describe.skipIf(executablePath === undefined)('the page', { timeout: LONGER_MS }, () => {
  let playground: Playground;
  let browser: Browser;

  beforeAll(async () => {
    const { log } = recordedLog();
    const parts = { desk: islandDesk(), commands, log };
    playground = await openPlayground(parts, { host: '127.0.0.1', port: 0 });
    browser = await launch();
  });

  afterAll(async () => {
    await browser.close();
    await playground.close();
  });

  /** A page whose interactions are answered with this; what it sends is noted. */
  async function answered(...events: object[]): Promise<{ page: Page; sent: unknown[] }> {
    const { page } = await visit(browser, `${playground.address}/?run=stories`, {
      width: 1280,
      colorScheme: 'dark',
    });
    await lastMessage(page).waitFor();
    const sent: unknown[] = [];
    await page.route('**/api/interactions', async (route) => {
      sent.push(route.request().postDataJSON());
      await route.fulfill({ body: events.map((event) => JSON.stringify(event)).join('\n') });
    });
    return { page, sent };
  }

  it('draws every kind of component, and says so where it knows one not', async () => {
    const data = { components: [ALL_PARTS] };
    const { page, sent } = await answered({
      ...{ event: 'callback', response: { type: 4, data } },
      ...BESIDE,
    });
    const reply = await call(page, 'help');
    for (const [tag, words] of Object.entries({
      strong: 'Bold',
      em: 'slanted',
      s: 'struck',
      code: 'code',
    })) {
      expect(await reply.locator('.body').locator(tag).textContent()).toBe(words);
    }
    expect(await reply.getByRole('link', { name: 'a link' }).getAttribute('rel')).toContain(
      'noopener',
    );
    await reply.getByRole('button', { name: 'Stop' }).click();
    await reply.getByLabel('A colour').selectOption('Blue');
    await reply.getByLabel('A channel').selectOption('#summaries');
    await expect.poll(() => sent).toHaveLength(4);
    expect(sent.slice(1)).toMatchObject([
      { type: 3, data: { component_type: 2, custom_id: 'a' } },
      { type: 3, data: { component_type: 3, custom_id: 'b', values: ['blue'] } },
      { type: 3, data: { component_type: 8, custom_id: 'd', values: ['200000000000000002'] } },
    ]);
    expect(await reply.textContent()).toContain('of kind 99 that this page cannot draw');
  });

  it('draws what is said in the older way, and takes a private reply away', async () => {
    const embed = {
      title: 'A title',
      description: 'Words',
      fields: [{ name: 'Field', value: 'Value' }],
    };
    const data = { content: 'Said', flags: 64, embeds: [embed] };
    const { page } = await answered({
      ...{ event: 'callback', response: { type: 4, data } },
      ...BESIDE,
    });
    const reply = await call(page, 'help');
    for (const words of ['Said', 'A title', 'Words', 'Field', 'Value']) {
      expect(await reply.textContent()).toContain(words);
    }
    await reply.getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => page.getByRole('article').count()).toBe(1);
  });

  it('shows that a reply is thought about, then the reply, and what follows it', async () => {
    const { page } = await answered(
      { event: 'callback', response: { type: 5, data: {} }, ...BESIDE },
      { event: 'edit', message: { content: 'Thought out' }, ...BESIDE },
      { event: 'follow-up', message: { content: 'And more' }, ...BESIDE },
    );
    await call(page, 'help');
    await expect.poll(() => page.getByRole('article').count()).toBe(3);
    const said = await page.getByRole('article').allTextContents();
    expect(said[1]).toContain('Thought out');
    expect(said[2]).toContain('And more');
  });

  it('fills in every kind of field of a form', async () => {
    const { page, sent } = await answered({
      ...{ event: 'callback', response: { type: 9, data: FORM } },
      ...BESIDE,
    });
    const dialog = page.getByRole('dialog', { name: 'All fields' });
    await page.keyboard.type('/help');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await dialog.getByLabel('Name').fill('Ada');
    await dialog.getByLabel('Colour').selectOption('Blue');
    await dialog.getByLabel('Place').selectOption('#summaries');
    await dialog.getByRole('radio', { name: 'Red' }).check();
    await dialog.getByRole('checkbox', { name: 'Blue' }).check();
    await dialog.getByRole('checkbox', { name: 'Agreed' }).check();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => sent).toHaveLength(2);
    expect(sent[1]).toMatchObject({
      type: 5,
      data: {
        custom_id: 'form',
        components: [
          { type: 18, component: { type: 4, custom_id: 'name', value: 'Ada' } },
          { type: 18, component: { type: 3, custom_id: 'colour', values: ['blue'] } },
          { type: 18, component: { type: 8, custom_id: 'place', values: ['200000000000000002'] } },
          { type: 18, component: { type: 21, custom_id: 'one', value: 'red' } },
          { type: 18, component: { type: 22, custom_id: 'some', values: ['blue'] } },
          { type: 18, component: { type: 23, custom_id: 'agreed', value: true } },
        ],
      },
    });
  });
});
