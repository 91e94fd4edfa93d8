import type { Page } from 'playwright-core';
import { channelButton, composer, filling, lastMessage, messages, quotesIn } from './reader.js';

/** Does with a mouse (or a finger) what the page is there for, after a question was asked. */
export async function byMouse(page: Page): Promise<void> {
  await turnsPage(page);
  await readsOn(page);
  await postsSummary(page);
  await checksMessage(page);
  await fillsForm(page);
}

async function turnsPage(page: Page): Promise<void> {
  const before = await quotesIn(messages(page).first()).first().textContent();
  await messages(page).first().getByRole('button', { name: 'Next' }).click();
  const turned = messages(page)
    .first()
    .locator('blockquote')
    .filter({ hasNotText: before ?? '' });
  await turned.first().waitFor();
}

/** Opens the story at a quote, and closes it. */
async function readsOn(page: Page): Promise<void> {
  const quote = quotesIn(messages(page).first()).first();
  const words = await quote.textContent();
  await messages(page).first().getByRole('button', { name: 'Show in the story' }).first().click();
  const story = page.getByRole('complementary', { name: 'The story' });
  await story
    .locator('mark')
    .getByText(words ?? '', { exact: true })
    .waitFor();
  await story.getByRole('button', { name: 'Close' }).click();
  await story.waitFor({ state: 'detached' });
}

async function postsSummary(page: Page): Promise<void> {
  await composer(page).fill('/sum');
  await page.getByRole('option', { name: /^\/summary/u }).click();
  await filling(page, 'summary').getByRole('button', { name: '+channel' }).click();
  await page.getByRole('option', { name: '#summaries' }).click();
  await filling(page, 'summary').getByRole('button', { name: 'Send' }).click();
  await lastMessage(page).getByText('Posted the summary').waitFor();
  await channelButton(page, /summaries.*new/u).click();
  await quotesIn(lastMessage(page)).first().waitFor();
  await channelButton(page, /ask-the-stories/u).click();
}

async function checksMessage(page: Page): Promise<void> {
  await messages(page).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Check against the stories' }).click();
  await lastMessage(page).getByText('Only you can see this').waitFor();
}

async function fillsForm(page: Page): Promise<void> {
  await composer(page).fill('/check');
  await page.getByRole('option', { name: /^\/check/u }).click();
  await filling(page, 'check').getByRole('button', { name: 'Send' }).click();
  const form = page.getByRole('dialog', { name: 'Check a claim' });
  await form.getByLabel('What somebody says').fill('The new ferry carries 200 passengers.');
  await form.getByRole('button', { name: 'Submit' }).click();
  await lastMessage(page).getByText('310').first().waitFor();
}
