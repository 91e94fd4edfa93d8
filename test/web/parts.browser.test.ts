import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { browsing } from './browsing.js';
import { executablePath } from './chromium.js';
import { call, lastMessage } from './reader.js';

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
    { type: 1, components: [{ type: 8, custom_id: 'c', placeholder: 'A channel' }] },
    {
      type: 1,
      components: [
        { type: 3, custom_id: 'd', placeholder: 'Colours', max_values: 2, options: OPTIONS },
      ],
    },
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
    label('Proof', { type: 19, custom_id: 'proof', file_types: ['image', '.pdf'] }),
    label('More proof', { type: 19, custom_id: 'more', required: false, max_values: 2 }),
    label('Something new', { type: 99, custom_id: 'new' }),
  ],
};

const FORM_OPENS = { event: 'callback', response: { type: 9, data: FORM }, ...BESIDE };

/** What the browser says is wrong with a field of that form. */
const WRONG_WITH_MORE = `document.querySelector('[name=more]').validationMessage`;
const MEGABYTE = 1024 * 1024;
const TEXT_FILE = { name: 'proof.txt', mimeType: 'text/plain', buffer: Buffer.from('Words') };

const sentFiles = z.object({
  data: z.object({
    components: z.array(
      z.object({ component: z.object({ values: z.array(z.string()).optional() }) }),
    ),
  }),
});

describe.skipIf(executablePath === undefined)('the page', { timeout: LONGER_MS }, () => {
  const open = browsing();

  /** A page whose interactions are answered with this; what it sends is noted. */
  async function answered(...events: object[]): Promise<{ page: Page; sent: unknown[] }> {
    const { page } = await open('/?run=stories');
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
    await reply.getByLabel('Colours').focus();
    await reply.getByLabel('Colours').selectOption('Red');
    await reply.getByLabel('Colours').selectOption(['Red', 'Blue']);
    await reply.getByLabel('Colours').blur();
    await expect.poll(() => sent).toHaveLength(5);
    expect(sent.slice(1)).toMatchObject([
      { type: 3, data: { component_type: 2, custom_id: 'a' } },
      { type: 3, data: { component_type: 3, custom_id: 'b', values: ['blue'] } },
      { type: 3, data: { component_type: 8, custom_id: 'c', values: ['200000000000000002'] } },
      { type: 3, data: { component_type: 3, custom_id: 'd', values: ['red', 'blue'] } },
    ]);
    expect(await reply.textContent()).toContain('cannot show components of type 99');
  });

  it('draws words without a component, and takes a private reply away', async () => {
    const data = { content: 'Said', flags: 64 };
    const { page } = await answered({
      ...{ event: 'callback', response: { type: 4, data } },
      ...BESIDE,
    });
    const reply = await call(page, 'help');
    expect(await reply.textContent()).toContain('Said');
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

  it('fills in every kind of field of a form, and says so where it knows one not', async () => {
    const { page, sent } = await answered(FORM_OPENS);
    await page.keyboard.type('/help');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'All fields' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('cannot show fields of type 99');
    await dialog.getByLabel('Name').fill('Ada');
    await dialog.getByLabel('Colour').selectOption('Blue');
    await dialog.getByLabel('Place').selectOption('#summaries');
    const proof = dialog.getByLabel('Proof', { exact: true });
    expect(await proof.getAttribute('accept')).toBe('image/*,.pdf');
    await proof.setInputFiles(TEXT_FILE);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => sent).toHaveLength(2);
    const [file = ''] = sentFiles.parse(sent[1]).data.components.at(-2)?.component.values ?? [];
    expect(sent[1]).toMatchObject({
      type: 5,
      data: {
        custom_id: 'form',
        components: [
          { type: 18, component: { type: 4, custom_id: 'name', value: 'Ada' } },
          { type: 18, component: { type: 3, custom_id: 'colour', values: ['blue'] } },
          { type: 18, component: { type: 8, custom_id: 'place', values: ['200000000000000002'] } },
          { type: 18, component: { type: 19, custom_id: 'proof', values: [file] } },
          { type: 18, component: { type: 19, custom_id: 'more', values: [] } },
        ],
        resolved: {
          attachments: {
            [file]: {
              ...{ id: file, filename: 'proof.txt', content_type: 'text/plain', size: 5 },
              url: 'data:text/plain;base64,V29yZHM=',
            },
          },
        },
      },
    });
  });

  it('holds a form back while its files are too many or too large', async () => {
    const { page } = await answered(FORM_OPENS);
    await page.route('**/api/start', async (route) => {
      const told = z.looseObject({}).parse(await (await route.fetch()).json());
      await route.fulfill({ json: { ...told, max_file_bytes: MEGABYTE } });
    });
    await page.reload();
    const more = page.getByRole('dialog').getByLabel('More proof');
    const file = { ...TEXT_FILE, buffer: Buffer.alloc(MEGABYTE) };
    for (const [files, told] of [
      [[TEXT_FILE, TEXT_FILE, TEXT_FILE], 'At most 2 files.'],
      [[TEXT_FILE, file], 'At most 1 MB can be sent at once.'],
      [[file], ''],
    ] as const) {
      await more.setInputFiles([...files]);
      expect(await page.evaluate(WRONG_WITH_MORE)).toBe(told);
    }
  });
});
