import type { Locator, Page } from 'playwright-core';
import { channelButton, composer, filling, lastMessage, messages, quotesIn } from './reader.js';

/** Further than anything on the page. */
const MOST_STEPS = 80;

/** Does with the keys alone what the page is there for, after a question was asked. */
export async function byKeyboard(page: Page): Promise<void> {
  await picksSubject(page);
  await turnsPage(page);
  await postsSummary(page);
  await checksMessage(page);
  await fillsForm(page);
}

/** Steps through the page until something has the focus. */
async function step(page: Page, to: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    if ((await to.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Nothing led to ${String(to)}.`);
}

async function types(page: Page, words: string): Promise<void> {
  await step(page, composer(page));
  await page.keyboard.type(words);
}

/** Completes a subject from what is offered. */
async function picksSubject(page: Page): Promise<void> {
  await types(page, '/fac');
  await page.keyboard.press('Tab');
  await page.keyboard.type('harr');
  await page.getByRole('option', { name: 'Harrow Marine' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('Harrow Marine').first().waitFor();
}

async function turnsPage(page: Page): Promise<void> {
  const asked = messages(page).first();
  const before = await quotesIn(asked).first().textContent();
  await step(page, asked.getByRole('button', { name: 'Next' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await asked
    .locator('blockquote')
    .filter({ hasNotText: before ?? '' })
    .first()
    .waitFor();
}

async function postsSummary(page: Page): Promise<void> {
  await types(page, '/summary');
  await page.keyboard.press('Enter');
  await step(page, filling(page, 'summary').getByRole('button', { name: '+channel' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('summ');
  await step(page, filling(page, 'summary').getByRole('button', { name: 'Send' }));
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('Posted the summary').waitFor();
  await step(page, channelButton(page, /summaries.*new/u), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await quotesIn(lastMessage(page)).first().waitFor();
  await step(page, channelButton(page, /ask-the-stories/u), 'Shift+Tab');
  await page.keyboard.press('Enter');
}

async function checksMessage(page: Page): Promise<void> {
  const asked = messages(page).first();
  await step(page, asked.getByRole('button', { name: 'Message menu' }));
  await page.keyboard.press('Enter');
  await step(page, page.getByRole('menuitem').first());
  const check = page.getByRole('menuitem', { name: 'Check against the stories' });
  while ((await check.and(page.locator(':focus')).count()) === 0) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('Only you can see this').waitFor();
}

async function fillsForm(page: Page): Promise<void> {
  await types(page, '/check');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Check a claim' });
  await step(page, form.getByLabel('What somebody says'));
  await page.keyboard.type('The new ferry carries 200 passengers.');
  await step(page, form.getByRole('button', { name: 'Submit' }));
  await page.keyboard.press('Enter');
  await lastMessage(page).getByText('310').first().waitFor();
}
