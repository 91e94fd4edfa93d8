import type { Locator, Page } from 'playwright-core';

// What a reader does on the page, found as a screen reader finds it: by role and name.

/** The field at the foot of the channel. */
export const composer = (page: Page): Locator =>
  page.getByRole('combobox', { name: /^Message #/u });

/** The messages of the channel that is shown, first to last. */
export const messages = (page: Page): Locator => page.getByRole('log').getByRole('article');

export const lastMessage = (page: Page): Locator => messages(page).last();

/** Block quotes of a message. */
export const quotesIn = (message: Locator): Locator => message.locator('blockquote');

/** The command that is being filled in. */
export const filling = (page: Page, name: string): Locator =>
  page.getByRole('form', { name: `/${name}`, exact: true });

/** The field of an option of the command that is being filled in. */
export const field = (page: Page, command: string, option: string): Locator =>
  filling(page, command).getByLabel(new RegExp(`^\\s*${option}`, 'u'));

/** Calls a command by the keyboard: typed, picked, its required options filled in, sent. */
export async function call(
  page: Page,
  name: string,
  given: Readonly<Record<string, string>> = {},
): Promise<Locator> {
  const count = await messages(page).count();
  await composer(page).fill(`/${name}`);
  await page.keyboard.press('Enter');
  for (const [option, value] of Object.entries(given)) {
    const one = field(page, name, option);
    if ((await one.count()) === 0) {
      await filling(page, name)
        .getByRole('button', { name: `+${option}` })
        .click();
    }
    await one.fill(value);
  }
  await page.keyboard.press('Enter');
  const reply = messages(page).nth(count);
  await reply.waitFor();
  return reply;
}

/** The entry of a channel in the list of channels. */
export const channelButton = (page: Page, name: RegExp): Locator =>
  page.getByRole('navigation', { name: 'Channels' }).getByRole('button', { name });
