import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { SlashCommand } from '../../commands/shared/index.js';
import { echo, says } from '../discord/echo.js';
import { browsing } from './browsing.js';
import { executablePath } from './chromium.js';
import { composer, field, filling, lastMessage } from './reader.js';

const LONGER_MS = 60_000;

/** A made-up command with every kind of option that offers a list, and one that takes a file. */
const order: SlashCommand = echo({
  definition: {
    name: 'order',
    description: 'Orders a ticket',
    options: [
      {
        ...{ type: Type.String, name: 'class', description: 'Where to sit', required: true },
        choices: [
          { name: 'First class', value: '1' },
          { name: 'Second class', value: '2' },
          { name: 'On deck', value: 'deck' },
        ],
      },
      { type: Type.Boolean, name: 'back', description: 'And back again' },
      { type: Type.Channel, name: 'place', description: 'Where to tell' },
      { type: Type.Attachment, name: 'pass', description: 'A picture', file_types: ['image'] },
    ],
  },
  run({ options }) {
    const back = options.boolean('back') === true ? 'both ways' : 'one way';
    const place = options.channel('place')?.name ?? 'nowhere';
    return says(`${options.string('class') ?? ''}, ${back}, told in ${place}`);
  },
});

const sentFile = z.object({
  data: z.object({
    options: z.array(z.object({ value: z.string() })),
    resolved: z.object({ attachments: z.record(z.string(), z.unknown()) }),
  }),
});

const PIERS = ['North pier', 'South pier', 'Old lighthouse'];

/** A made-up command whose option is completed while it is typed. */
const land: SlashCommand = echo({
  definition: {
    name: 'land',
    description: 'Lands a boat',
    options: [
      {
        ...{ type: Type.String, name: 'at', description: 'Where', required: true },
        autocomplete: true,
      },
    ],
  },
  autocomplete: (_context, _option, typed) =>
    Promise.resolve(
      PIERS.filter((pier) => pier.toLowerCase().includes(typed.toLowerCase())).map((name) => ({
        ...{ name, value: name },
      })),
    ),
  run: ({ options }) => says(`Landed at ${options.string('at') ?? ''}.`),
});

describe.skipIf(executablePath === undefined)('an option', { timeout: LONGER_MS }, () => {
  const open = browsing([order, land]);

  /** Begins to fill in the command. */
  async function ordering(): Promise<Page> {
    const { page } = await open('/');
    await composer(page).fill('/order');
    await page.keyboard.press('Enter');
    // What is typed before goes nowhere.
    await field(page, 'order', 'class').and(page.locator(':focus')).waitFor();
    return page;
  }

  const shows = (page: Page, option: string): Promise<void> =>
    filling(page, 'order')
      .getByRole('button', { name: `+${option}` })
      .click();

  /** What is offered, as it is read out. */
  const offers = (page: Page): Promise<string[]> =>
    page
      .getByRole('option')
      .allTextContents()
      .then((all) => all.map((each) => each.trim()));

  it('with a list offers it, narrows it as one types, and takes what is picked', async () => {
    const page = await ordering();
    expect(await offers(page)).toEqual(['First class', 'Second class', 'On deck']);
    await page.keyboard.type('class');
    expect(await offers(page)).toEqual(['First class', 'Second class']);
    await page.keyboard.press('ArrowDown');
    const picked = page.getByRole('option', { selected: true });
    const id = await field(page, 'order', 'class').getAttribute('aria-activedescendant');
    expect(await picked.getAttribute('id')).toBe(id);
    await page.keyboard.press('Enter');
    expect(await field(page, 'order', 'class').inputValue()).toBe('Second class');
    expect(await offers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('2, one way, told in nowhere').waitFor();
  });

  it('is true or false, or a channel, by the same list', async () => {
    const page = await ordering();
    await page.keyboard.type('on deck');
    await shows(page, 'back');
    await page.getByRole('option', { name: 'True' }).click();
    await shows(page, 'place');
    await page.keyboard.type('sum');
    await page.keyboard.press('Tab');
    const request = page.waitForRequest('**/api/interactions');
    await filling(page, 'order').getByRole('button', { name: 'Send' }).click();
    expect((await request).postDataJSON()).toMatchObject({
      data: {
        options: [
          { name: 'class', value: 'deck' },
          { name: 'back', value: true },
          { name: 'place', value: '200000000000000002' },
        ],
      },
    });
    await lastMessage(page).getByText('deck, both ways, told in summaries').waitFor();
  });

  it('takes nothing that is not in its list, and says so', async () => {
    const page = await ordering();
    await page.keyboard.type('third');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('class: choose one from the list.').waitFor();
  });

  it('closes its list by Escape, and the command by another', async () => {
    const page = await ordering();
    await page.keyboard.press('Escape');
    expect(await offers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await offers(page)).toHaveLength(3);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await composer(page).waitFor();
  });

  it('takes the only suggestion by Enter or Tab, and sends what is filled in by another', async () => {
    const { page } = await open('/');
    for (const key of ['Enter', 'Tab']) {
      await composer(page).fill('/land');
      await page.keyboard.press('Enter');
      await field(page, 'land', 'at').and(page.locator(':focus')).waitFor();
      await page.keyboard.type('light');
      await page.getByRole('option', { name: 'Old lighthouse', selected: true }).waitFor();
      expect(await offers(page)).toEqual(['Old lighthouse']);
      await page.keyboard.press(key);
      expect(await field(page, 'land', 'at').inputValue()).toBe('Old lighthouse');
      expect(await offers(page)).toEqual([]);
      await field(page, 'land', 'at').press('Enter');
      await lastMessage(page).getByText('Landed at Old lighthouse.').waitFor();
    }
  });

  it('is sent as it was typed where several are suggested, or the only one was closed', async () => {
    const { page } = await open('/');
    for (const [typed, keys] of [
      ['pier', ['Enter']],
      ['light', ['Escape', 'Enter']],
    ] as const) {
      await composer(page).fill('/land');
      await page.keyboard.press('Enter');
      await field(page, 'land', 'at').and(page.locator(':focus')).waitFor();
      await page.keyboard.type(typed);
      await page
        .getByRole('option', { name: /pier|house/u })
        .first()
        .waitFor();
      await expect.poll(() => offers(page)).toHaveLength(typed === 'pier' ? 2 : 1);
      for (const key of keys) await page.keyboard.press(key);
      await lastMessage(page).getByText(`Landed at ${typed}.`).waitFor();
    }
  });

  it('takes a file, which goes along with what is in it', async () => {
    const page = await ordering();
    await page.keyboard.type('on deck');
    await shows(page, 'pass');
    const input = field(page, 'order', 'pass');
    expect(await input.getAttribute('accept')).toBe('image/*');
    await input.setInputFiles({
      name: 'pass.png',
      mimeType: 'image/png',
      buffer: Buffer.from('a'),
    });
    const request = page.waitForRequest('**/api/interactions');
    await filling(page, 'order').getByRole('button', { name: 'Send' }).click();
    const { data } = sentFile.parse((await request).postDataJSON());
    const id = data.options.at(-1)?.value ?? '';
    expect(data.resolved.attachments[id]).toEqual({
      ...{ id, filename: 'pass.png', content_type: 'image/png', size: 1 },
      url: 'data:image/png;base64,YQ==',
    });
    await lastMessage(page).getByText('deck, one way').waitFor();
  });
});
