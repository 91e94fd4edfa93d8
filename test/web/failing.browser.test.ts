import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from './browsing.js';
import { executablePath } from './chromium.js';
import { composer, field, filling, lastMessage, messages, quotesIn } from './reader.js';

const LONGER_MS = 60_000;
const QUESTION = 'How many passengers does the new ferry carry?';
const ANSWER = 'The new ferry carries 310 passengers.';
const INTERACTIONS = '**/api/interactions';

describe.skipIf(executablePath === undefined)('the page', { timeout: LONGER_MS }, () => {
  const open = browsing();

  const opened = async (): Promise<Page> => {
    const { page } = await open('/?run=stories');
    await lastMessage(page).waitFor();
    return page;
  };

  it('keeps a command that could not be sent, and sends it again', async () => {
    const page = await opened();
    await page.route(INTERACTIONS, (route) => route.abort());
    await page.keyboard.type('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('The program cannot be reached.').waitFor();
    expect(await field(page, 'ask', 'question').inputValue()).toBe(QUESTION);
    await page.unroute(INTERACTIONS);
    await page.keyboard.press('Enter');
    await quotesIn(lastMessage(page)).getByText(ANSWER).waitFor();
    expect(await filling(page, 'ask').count()).toBe(0);
  });

  it('keeps a form open until it is answered, with what was written', async () => {
    const page = await opened();
    await page.keyboard.type('/check');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog', { name: 'Check a claim' });
    await form.getByLabel('What somebody says').fill('The new ferry carries 200 passengers.');
    await page.route(INTERACTIONS, (route) => route.fulfill({ status: 500 }));
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByRole('alert').getByText('The program failed (500).').waitFor();
    await page.unroute(INTERACTIONS);
    await form.getByRole('button', { name: 'Submit' }).click();
    await lastMessage(page).getByText('310').first().waitFor();
    expect(await form.count()).toBe(0);
  });

  it('says that a reply never came, where it was promised', async () => {
    const page = await opened();
    const promise = { event: 'callback', response: { type: 5 }, files: [], quotes: [] };
    await page.route(INTERACTIONS, (route) => route.fulfill({ json: promise }));
    await page.keyboard.type('/help');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await messages(page).nth(1).getByText('The application did not respond.').waitFor();
  });

  it('gives what is typed elsewhere to the composer', async () => {
    const page = await opened();
    await page.getByRole('heading', { level: 1 }).click();
    expect(await composer(page).and(page.locator(':focus')).count()).toBe(0);
    await page.keyboard.type('/as');
    expect(await composer(page).inputValue()).toBe('/as');
    await page.getByRole('option', { name: /^\/ask/u }).waitFor();
  });

  it('leaves the story where the reader scrolled it, while they type', async () => {
    const { page } = await open(`/?ask=${encodeURIComponent(QUESTION)}`);
    await page.setViewportSize({ width: 1280, height: 300 });
    const text = page.getByRole('region', { name: 'Text of the story' });
    const quoteY = async () => (await text.locator('mark').boundingBox())?.y ?? 0;
    const before = await quoteY();
    await text.hover();
    await page.mouse.wheel(0, 10_000);
    await expect.poll(quoteY).toBeLessThan(before);
    const scrolled = await quoteY();
    await composer(page).fill('/');
    await page.getByRole('option').first().waitFor();
    expect(await quoteY()).toBeLessThanOrEqual(scrolled);
  });

  it('closes the story by Escape, and is back where it was opened', async () => {
    const { page } = await open(`/?ask=${encodeURIComponent(QUESTION)}`, {
      width: 380,
      colorScheme: 'dark',
    });
    const show = lastMessage(page).getByRole('button', { name: 'Show in the story' }).first();
    await show.focus();
    await page.keyboard.press('Enter');
    const story = page.getByRole('complementary', { name: 'The story' });
    await story.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    expect(await story.count()).toBe(0);
    expect(await show.and(page.locator(':focus')).count()).toBe(1);
  });
});
