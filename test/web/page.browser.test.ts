import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers } from './barriers.js';
import { browsing } from './browsing.js';
import { byMouse } from './by-mouse.js';
import { byKeyboard } from './by-keyboard.js';
import { executablePath } from './chromium.js';
import { lastMessage, quotesIn } from './reader.js';
import { STATES } from './states.js';
import type { Look } from './visit.js';

const PHONE = 380;
const WIDE = 1280;
const LOOKS = [WIDE, PHONE].flatMap((width): Look[] => [
  { width, colorScheme: 'dark' },
  { width, colorScheme: 'light' },
]);
/** On a machine that is busy with other things too. */
const LONGER_MS = 180_000;
const QUESTION = 'How many passengers does the new ferry carry?';
const ANSWER = 'The new ferry carries 310 passengers.';
const ASKED = `/?ask=${encodeURIComponent(QUESTION)}`;

/** How many px of the page lie beyond its right edge. */
const SIDEWAYS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

const answered = async (page: Page): Promise<void> => {
  const quote = quotesIn(lastMessage(page)).first();
  await quote.waitFor();
  expect(await quote.textContent()).toBe(ANSWER);
};

describe.skipIf(executablePath === undefined)('the page in a browser', () => {
  const open = browsing();

  describe.each(LOOKS)('$width px wide, $colorScheme', { timeout: LONGER_MS }, (look) => {
    it('does what a mouse does, and loads nothing from elsewhere', async () => {
      const { page, faults } = await open(ASKED, look);
      await answered(page);
      await byMouse(page);
      expect(await page.evaluate(SIDEWAYS)).toBe(0);
      expect(faults).toEqual([]);
    });

    it('does the same by the keyboard alone', async () => {
      const { page, faults } = await open(ASKED, look);
      await answered(page);
      await byKeyboard(page);
      expect(faults).toEqual([]);
    });

    it('keeps nobody out', async () => {
      const { page, faults } = await open(ASKED, look);
      for (const state of STATES) {
        await state.bring(page);
        expect(await barriers(page), state.name).toEqual([]);
      }
      expect(faults).toEqual([]);
    });
  });
});
