import { describe, expect, it } from 'vitest';
import { browsing } from './browsing.js';
import { executablePath } from './chromium.js';
import { call, composer, lastMessage, quotesIn } from './reader.js';

const LONGER_MS = 120_000;
const PHONE = { width: 390, colorScheme: 'light', touch: true } as const;
const WIDE = { width: 1280, colorScheme: 'dark' } as const;
const EXAMPLES = '**/api/examples';
/** All that can be read on the page: its words, and those in fields that are empty. */
const READ = `[document.body.innerText, ...[...document.querySelectorAll('input')].map((one) => one.placeholder)].join('\\n')`;

describe.skipIf(executablePath === undefined)('who has just come', { timeout: LONGER_MS }, () => {
  const open = browsing();

  it('reads above the first answer that it is an example, and not that they asked', async () => {
    const { page } = await open('/', WIDE);
    await quotesIn(lastMessage(page)).first().waitFor();
    await lastMessage(page).getByText('An example').waitFor();
    expect(await lastMessage(page).locator('discord-command').count()).toBe(0);
    const own = await call(page, 'stories');
    expect(await own.getByText('An example').count()).toBe(0);
    expect(await own.locator('discord-command[author=You]').count()).toBe(1);
  });

  it.each(['/', '/?run=stories'])(
    'is told at %s that the stories are being read, until they are',
    async (path) => {
      const { page } = await open('/?run=stories', WIDE);
      await lastMessage(page).waitFor();
      let answer = (): void => undefined;
      const asked = new Promise<void>((resolve) => (answer = resolve));
      await page.route(EXAMPLES, async (route) => {
        await asked;
        await route.continue();
      });
      await page.goto(new URL(path, page.url()).href);
      const status = page.getByRole('status').getByText('Reading the stories…');
      await status.waitFor();
      answer();
      await status.waitFor({ state: 'detached' });
      expect(await page.getByText('Try:').count()).toBe(1);
    },
  );

  it('is told once what to type', async () => {
    const { page } = await open('/', WIDE);
    await quotesIn(lastMessage(page)).first().waitFor();
    const read = String(await page.evaluate(READ));
    expect(read.match(/\btype \//giu)).toHaveLength(1);
    expect(read).not.toMatch(/or \/ for/u);
  });

  it.each([PHONE, WIDE])(
    'sees at $width px that a reply goes on below, and reads on to its end',
    async (look) => {
      const { page } = await open('/?run=timeline', look);
      await page.locator('html[data-ready]').waitFor();
      await page.setViewportSize({ width: look.width, height: 500 });
      const more = page.getByRole('button', { name: 'More below' });
      await more.waitFor();
      const [list, button, field] = [
        await page.locator('#messages').boundingBox(),
        await more.boundingBox(),
        await composer(page).boundingBox(),
      ];
      // It covers nothing.
      expect(button?.y).toBeGreaterThanOrEqual((list?.y ?? 0) + (list?.height ?? 0));
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(field?.y ?? 0);
      expect(button?.height).toBeGreaterThanOrEqual(24);
      for (let pressed = 0; pressed < 9 && (await more.count()) > 0; pressed += 1) {
        await more.click();
        await page.waitForTimeout(100);
      }
      expect(await more.count()).toBe(0);
      expect(await lastMessage(page).getByRole('button', { name: 'Delete' }).isVisible()).toBe(
        true,
      );
    },
  );

  it('sees no such thing where all is seen', async () => {
    const { page } = await open('/?run=stories', WIDE);
    await page.locator('html[data-ready]').waitFor();
    expect(await page.getByRole('button', { name: 'More below' }).count()).toBe(0);
  });
});
