import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browsing } from './browsing.js';
import { executablePath } from './chromium.js';
import { call, composer, lastMessage, messages, quotesIn } from './reader.js';

const LONGER_MS = 60_000;
const QUESTION = 'How many passengers does the new ferry carry?';
const ANSWER = 'The new ferry carries 310 passengers.';
const ASKED = `/?ask=${encodeURIComponent(QUESTION)}`;

const menu = (page: Page): Locator => page.getByRole('menu', { name: 'Message menu' });
const copied = (page: Page): Promise<unknown> => page.evaluate('navigator.clipboard.readText()');
const hasFocus = (one: Locator, page: Page): Promise<number> =>
  one.and(page.locator(':focus')).count();

/** Where something ends, px from the window's top. */
async function endOf(one: Locator): Promise<number> {
  const { y = 0, height = 0 } = (await one.boundingBox()) ?? {};
  return y + height;
}

/** Lets a finger rest in the middle of something until its menu comes. */
async function pressLong(page: Page, on: Locator): Promise<void> {
  const { x = 0, y = 0, width = 0, height = 0 } = (await on.boundingBox()) ?? {};
  const finger = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  const touches = await page.context().newCDPSession(page);
  await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] });
  await menu(page).waitFor();
  await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe.skipIf(executablePath === undefined)('a reader', { timeout: LONGER_MS }, () => {
  const open = browsing();

  it('rests a finger on a message to check it', async () => {
    const phone = { width: 380, colorScheme: 'dark', touch: true } as const;
    const { page, faults } = await open(ASKED, phone);
    await pressLong(page, quotesIn(lastMessage(page)).first());
    await page.getByRole('menuitem', { name: 'Check against the stories' }).tap();
    await lastMessage(page).getByText('Only you can see this').waitFor();
    expect(await menu(page).count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it.each(['Shift+F10', 'ContextMenu'])('opens the menu of a message by %s', async (key) => {
    const { page } = await open(ASKED);
    const next = lastMessage(page).getByRole('button', { name: 'Next' });
    await next.focus();
    await page.keyboard.press(key);
    await menu(page).waitFor();
    expect(await hasFocus(page.getByRole('menuitem').first(), page)).toBe(1);
    await page.keyboard.press('Escape');
    expect(await menu(page).count()).toBe(0);
    expect(await hasFocus(next, page)).toBe(1);
  });

  it('copies the words of a message, and a link that asks the same again', async () => {
    const { page } = await open(ASKED);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await quotesIn(lastMessage(page)).first().waitFor();
    const copies = async (entry: string): Promise<string> => {
      await messages(page).first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: entry }).click();
      await page.getByRole('status').getByText('Copied.').waitFor();
      return String(await copied(page));
    };
    const words = await copies('Copy text');
    expect(words).toContain(QUESTION);
    expect(words).toContain('> The new ferry carries **310** passengers.');
    const link = await copies('Copy link');
    await page.goto(link);
    expect(await quotesIn(lastMessage(page)).first().textContent()).toBe(ANSWER);
  });

  it('sees a picture in full size, and is back at it after', async () => {
    const { page, faults } = await open(`${ASKED}&card=true`);
    const picture = lastMessage(page).getByRole('button', { name: /^Enlarge: /u });
    const large = page.getByRole('dialog');
    for (const close of [
      () => page.keyboard.press('Escape'),
      () => large.getByRole('button', { name: 'Close' }).click(),
      () => page.mouse.click(1, 1),
    ]) {
      await picture.focus();
      await page.keyboard.press('Enter');
      await large.getByRole('img').waitFor();
      await close();
      await large.waitFor({ state: 'detached' });
      expect(await hasFocus(picture, page)).toBe(1);
    }
    expect(faults).toEqual([]);
  });

  it('sees the answer, wherever in the channel they ask', async () => {
    const address = '/?run=facts&subject=ferry';
    const { page } = await open(address, { width: 380, colorScheme: 'dark' });
    await page.setViewportSize({ width: 380, height: 600 });
    await quotesIn(lastMessage(page)).first().waitFor();
    await page.getByRole('log').hover();
    await page.mouse.wheel(0, -10_000);
    const foot = (await composer(page).boundingBox())?.y ?? 0;
    await expect.poll(() => endOf(lastMessage(page))).toBeGreaterThan(foot);
    const answer = await call(page, 'ask', { question: QUESTION });
    await expect.poll(() => endOf(answer)).toBeLessThan(foot);
  });

  it('is shown one story alone by an address that names it', async () => {
    const { page } = await open(`${ASKED}&story=ferry`);
    expect(await quotesIn(lastMessage(page)).first().textContent()).toBe(ANSWER);
    await page.goto(new URL(`${ASKED}&story=bees`, page.url()).href);
    await lastMessage(page).getByText('A warm spring brings early bees').first().waitFor();
    expect(await quotesIn(lastMessage(page)).allTextContents()).not.toContain(ANSWER);
  });

  it('can mend an address that gives a wrong value', async () => {
    const { page } = await open('/?run=summary&sentences=many');
    await page.getByRole('status').getByText('sentences: this needs a number.').waitFor();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await quotesIn(lastMessage(page)).nth(1).waitFor();
  });

  it('comes to the documentation and back', async () => {
    const { page, faults } = await open('/?run=stories');
    await page.getByRole('link', { name: 'Documentation' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Verbatim', exact: true }).click();
    await composer(page).waitFor();
    expect(faults).toEqual([]);
  });
});
