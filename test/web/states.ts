import type { Page } from 'playwright-core';
import { composer, field, filling, lastMessage, messages, quotesIn } from './reader.js';

/** What can be seen of the page, each brought about from the one before. */
export const STATES: readonly {
  readonly name: string;
  readonly bring: (page: Page) => Promise<unknown>;
}[] = [
  { name: 'an answer', bring: (page) => quotesIn(lastMessage(page)).first().waitFor() },
  {
    name: 'a story beside it',
    async bring(page) {
      const [show] = await lastMessage(page)
        .getByRole('button', { name: 'Show in the story' })
        .all();
      await show?.click();
      await page.getByRole('complementary', { name: 'The story' }).waitFor();
    },
  },
  {
    name: 'the commands',
    async bring(page) {
      await page.getByRole('button', { name: 'Close' }).click();
      await composer(page).fill('/');
      await page.getByRole('listbox', { name: 'Commands' }).waitFor();
    },
  },
  {
    name: 'an option with choices',
    async bring(page) {
      await composer(page).fill('/facts');
      await composer(page).press('Enter');
      await field(page, 'facts', 'subject').fill('har');
      await page.getByRole('option', { name: 'Harrow Marine' }).waitFor();
    },
  },
  {
    name: 'a private reply',
    async bring(page) {
      // The list goes first, then the command.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await messages(page).first().getByRole('button', { name: 'Message menu' }).click();
      await page.getByRole('menuitem', { name: 'Check against the stories' }).click();
      await lastMessage(page).getByText('Only you can see this').waitFor();
    },
  },
  {
    name: 'the menu of a message',
    async bring(page) {
      await lastMessage(page).getByRole('button', { name: 'Message menu' }).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'a form',
    async bring(page) {
      await page.keyboard.press('Escape');
      await composer(page).fill('/check');
      await composer(page).press('Enter');
      await filling(page, 'check').getByRole('button', { name: 'Send' }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
];
