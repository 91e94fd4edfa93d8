import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../src/engine/index.js';
import { browsing } from './browsing.js';
import { executablePath } from './chromium.js';
import { composer, field, filling, lastMessage, quotesIn } from './reader.js';

const LETTER = readPlain(
  { id: 'letter', title: 'A quay', source: 'The Harbour Gazette', date: '2026-03-14' },
  'The council pays $4 million for a quay and $90,000 for its lamps.',
);
const LONGER_MS = 120_000;
const PHONE = { width: 390, colorScheme: 'light' } as const;
const WIDE = { width: 1280, colorScheme: 'dark' } as const;

interface Edges {
  readonly top: number;
  readonly bottom: number;
}

/** Where an element begins and ends, px from the window's top. */
async function edges(element: Locator): Promise<Edges> {
  const { y = NaN, height = NaN } = (await element.boundingBox()) ?? {};
  return { top: y, bottom: y + height };
}

/** Those placeholders of the fields of a command that are cut, as the browser measures them. */
const CUT_PLACEHOLDERS = `[...document.querySelectorAll('.command input[type=text]')].filter((input) => {
  const words = document.createElement('span');
  words.style.font = getComputedStyle(input, '::placeholder').font;
  words.style.whiteSpace = 'nowrap';
  words.textContent = input.placeholder;
  document.body.append(words);
  const { width } = words.getBoundingClientRect();
  words.remove();
  const { paddingLeft, paddingRight } = getComputedStyle(input);
  return input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) < width;
}).map((input) => input.placeholder)`;

/** The part of the story that is lit up beside the channel. */
const lit = (page: Page): Locator =>
  page.getByRole('complementary', { name: 'The story' }).locator('mark');

const messagesShown = (page: Page): Locator => page.locator('#messages');

describe.skipIf(executablePath === undefined)('who reads on', { timeout: LONGER_MS }, () => {
  const open = browsing();
  const openLetter = browsing(undefined, () => new Engine([LETTER]));

  it.each([PHONE, WIDE])(
    'picks from lists that cover nothing of what is typed at $width px',
    async (look) => {
      const { page } = await open('/?run=stories', look);
      const list = page.getByRole('listbox');
      await composer(page).fill('/');
      await list.waitFor();
      for (const typed of ['/', '/fact']) {
        await composer(page).fill(typed);
        expect((await edges(page.locator('.suggestions'))).bottom).toBeLessThan(
          (await edges(composer(page))).top,
        );
        const { bottom } = await edges(list);
        const ends = await list.getByRole('option').all();
        const items = await Promise.all(ends.map((option) => edges(option)));
        expect(
          items.filter(({ top, bottom: end }) => top < bottom - 1 && end > bottom + 1),
        ).toEqual([]);
      }
      await composer(page).fill('/facts');
      await composer(page).press('Enter');
      await field(page, 'facts', 'subject').fill('e');
      await list.waitFor();
      expect((await edges(page.locator('.suggestions'))).bottom).toBeLessThan(
        (await edges(filling(page, 'facts'))).top,
      );
    },
  );

  it.each(['ask', 'facts', 'check', 'summary', 'map', 'search'])(
    'reads on a phone to its end what an option of /%s is for',
    async (name) => {
      const { page } = await open('/?run=stories', PHONE);
      await composer(page).fill(`/${name}`);
      await composer(page).press('Enter');
      const form = filling(page, name);
      await form.waitFor();
      const add = form.locator('.add');
      while ((await add.count()) > 0) await add.first().click();
      expect(await form.locator('input[type=text]').count()).toBeGreaterThan(0);
      expect(await page.evaluate(CUT_PLACEHOLDERS)).toEqual([]);
    },
  );

  it('sees in the story what it turns to', async () => {
    const { page } = await open('/?ask=What+did+the+ferry+cost%3F', WIDE);
    const reply = lastMessage(page);
    await lit(page).waitFor();
    const first = (await quotesIn(reply).first().textContent()) ?? '';
    expect(await lit(page).textContent()).toBe(first);
    await reply.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => quotesIn(reply).first().textContent()).not.toBe(first);
    await expect
      .poll(
        async () =>
          (await lit(page).textContent()) === (await quotesIn(reply).first().textContent()),
      )
      .toBe(true);
  });

  it.each([
    ['figures', ['It paid 4.2 million pounds', 'Tickets for the ferry cost 6 pounds']],
    ['map&subject=Ellery', ['Ellery buys a second ferry', 'asked the council for a second quay.']],
    ['timeline', ['repaired the old ferry in 2019.', 'makes its first crossing on May 3.']],
  ])('sees beside the picture of /%s all that it shows in its story', async (run, words) => {
    const { page } = await open(`/?run=${run}`, WIDE);
    await lit(page).first().waitFor();
    const seen = (await lit(page).allTextContents()).join(' ');
    for (const part of words) expect(seen).toContain(part);
    await page.getByRole('button', { name: 'Close' }).click();
    const picture = lastMessage(page).locator('.gallery');
    await picture.getByRole('button', { name: 'Show in the story' }).click();
    expect((await lit(page).allTextContents()).join(' ')).toBe(seen);
  });

  it('sees beside a list of quotes all of them in their story', async () => {
    const { page } = await open('/?run=summary&story=ferry', WIDE);
    await lit(page).first().waitFor();
    const quotes = await quotesIn(lastMessage(page)).allTextContents();
    expect(quotes).toHaveLength(3);
    const seen = (await lit(page).allTextContents()).join(' ');
    for (const quote of quotes) expect(seen).toContain(quote);
  });

  it('reads beside the channel where a story is from', async () => {
    const { page } = await openLetter('/?run=figures', WIDE);
    await lit(page).first().waitFor();
    const story = page.getByRole('complementary', { name: 'The story' });
    await story.getByText('The Harbour Gazette · 14 March 2026').waitFor();
  });

  it('reads what is about as tall as the window from the line that says what was asked', async () => {
    const { page } = await open('/?run=stories', PHONE);
    await lastMessage(page).waitFor();
    const list = await messagesShown(page).boundingBox();
    // Just too tall for the list with the room under it, and not for the list alone.
    await page.goto(new URL('/?run=facts&subject=ferry', page.url()).href);
    await page.locator('html[data-ready]').waitFor();
    const tall = (await lastMessage(page).boundingBox())?.height ?? 0;
    const height = Math.ceil(800 - (list?.height ?? 0) + tall + 4);
    await page.setViewportSize({ width: 390, height });
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    await expect
      .poll(async () => (await edges(lastMessage(page))).top)
      .toBeGreaterThan((await edges(messagesShown(page))).top - 1);
  });

  it('reads what is turned to or opened from its top', async () => {
    const { page } = await open('/?run=facts&subject=ferry', WIDE);
    await page.setViewportSize({ width: 1280, height: 400 });
    const reply = lastMessage(page);
    await lit(page).first().waitFor();
    const top = async (): Promise<number> => (await edges(reply)).top;
    const begins = (await edges(messagesShown(page))).top;
    await reply.getByRole('button', { name: 'Next' }).click();
    await reply.getByText('page 2').waitFor();
    await expect.poll(top).toBeGreaterThanOrEqual(begins);
    await page.goto(new URL('/?run=timeline', page.url()).href);
    await reply.getByRole('button', { name: /^Enlarge: /u }).waitFor();
    await reply.getByRole('button', { name: 'Show all as a list' }).click();
    await reply.getByRole('button', { name: 'Show the picture' }).waitFor();
    await expect.poll(top).toBeGreaterThanOrEqual(begins);
  });

  it('sees above a long answer what was asked', async () => {
    const { page } = await open('/?run=facts&subject=ferry', WIDE);
    await lit(page).first().waitFor();
    await page.locator('html[data-ready]').waitFor();
    await expect
      .poll(async () => (await edges(lastMessage(page))).top)
      .toBeGreaterThanOrEqual((await edges(messagesShown(page))).top);
  });

  it('reads on a phone its own words under its name', async () => {
    const { page } = await open('/?run=stories', PHONE);
    await lastMessage(page).waitFor();
    await composer(page).fill('Hello there');
    await composer(page).press('Enter');
    const words = await lastMessage(page).getByText('Hello there').boundingBox();
    const ask = await lastMessage(page).getByRole('button', { name: 'Ask this' }).boundingBox();
    expect(words?.x).toBe(ask?.x);
  });

  it('keeps what an address gives to a command that there is not', async () => {
    const { page } = await open('/?run=fact&subject=Harrow+Marine', WIDE);
    await page.getByText('There is no command /fact.').waitFor();
    expect(await composer(page).inputValue()).toBe('/fact Harrow Marine');
    const nearest = page.getByRole('button', { name: 'Use /facts', exact: true });
    // An outline stands around what is typed.
    expect((await edges(composer(page))).top - (await edges(nearest)).bottom).toBeGreaterThan(4);
    await nearest.click();
    expect(await field(page, 'facts', 'subject').inputValue()).toBe('Harrow Marine');
    await page.goto(new URL('/?run=serch&word=ferry', page.url()).href);
    await page.getByRole('button', { name: 'Use /search', exact: true }).click();
    expect(await field(page, 'search', 'words').inputValue()).toBe('ferry');
  });
});
