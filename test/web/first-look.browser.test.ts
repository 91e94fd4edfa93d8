import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { browsing } from './browsing.js';
import { executablePath } from './chromium.js';
import { composer, field, filling, lastMessage, messages, quotesIn } from './reader.js';

const LONGER_MS = 120_000;
const INK = 'getComputedStyle(document.body).color';
/** Of the name over the first message. */
const NAME_COLOUR = `getComputedStyle(
  document.querySelector('discord-message').shadowRoot.querySelector('discord-author-info')
    .shadowRoot.querySelector('.discord-author-username')
).color`;

/** Whether the paper of a picture is light, under its upper edge. */
function isLightPicture(address: string | null): boolean {
  const { width, data } = PNG.sync.read(Buffer.from(address?.split(',')[1] ?? '', 'base64'));
  return (data[4 * (12 * width + width / 2)] ?? 0) > 128;
}

describe.skipIf(executablePath === undefined)('who has just come', { timeout: LONGER_MS }, () => {
  const open = browsing();

  it.each([1280, 390])(
    'sees at %i px who the bot is, three questions and one answer without scrolling',
    async (width) => {
      const { page } = await open('/', { width, colorScheme: 'dark' });
      const about = page.getByRole('region', { name: 'About Verbatim' });
      await quotesIn(lastMessage(page)).first().waitFor();
      await page.locator('html[data-ready]').waitFor();
      expect(await about.getByRole('heading').textContent()).toBe('Verbatim');
      expect(await about.getByRole('button').count()).toBe(3);
      expect(await about.getByText('Try:').isVisible()).toBe(true);
      for (const question of await about.getByRole('button').allTextContents()) {
        expect(await lastMessage(page).textContent()).not.toContain(question.trim());
      }
      const stories = page.getByRole('region', { name: 'Stories' });
      expect(await stories.getByRole('heading').textContent()).toBe('2 stories');
      expect(await stories.getByRole('button').count()).toBe(2);
      for (const name of await stories.getByRole('button').all()) {
        expect((await name.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      }
      const [top, bottom] = [await about.boundingBox(), await lastMessage(page).boundingBox()];
      const room = await composer(page).boundingBox();
      expect(top?.y).toBeGreaterThanOrEqual(0);
      expect((bottom?.y ?? 0) + (bottom?.height ?? 0)).toBeLessThanOrEqual(room?.y ?? 0);
    },
  );

  it('opens a story by its name', async () => {
    const { page } = await open('/?run=stories', { width: 390, colorScheme: 'dark', touch: true });
    await lastMessage(page).waitFor();
    const [first] = await page.getByRole('region', { name: 'Stories' }).getByRole('button').all();
    const title = await first?.textContent();
    await first?.click();
    const story = page.getByRole('complementary', { name: 'The story' });
    expect(await story.getByRole('heading').textContent()).toBe(title?.trim());
    expect(await story.locator('mark').count()).toBe(0);
  });

  it('sees on a phone the menu above the edge of the reply, and nothing touch it', async () => {
    const { page } = await open('/?run=stories', { width: 390, colorScheme: 'light', touch: true });
    const reply = lastMessage(page);
    const face = await reply.getByRole('img').first().boundingBox();
    const more = await reply.getByRole('button', { name: 'Message menu' }).boundingBox();
    const card = await reply.locator('.container').boundingBox();
    const { x = 0, y = 0, width = 0 } = card ?? {};
    for (const one of [face, more]) {
      expect(y - (one?.y ?? 0) - (one?.height ?? 0)).toBeGreaterThanOrEqual(4);
    }
    expect((more?.x ?? 0) + (more?.width ?? 0)).toBeCloseTo(x + width, 0);
  });

  it.each(['figures', 'map&subject=Ellery', 'timeline'])(
    'reads the letters of the picture of /%s, and can go back to it from the list',
    async (run) => {
      const { page } = await open(`/?run=${run}`, { width: 1280, colorScheme: 'dark' });
      const picture = lastMessage(page).getByRole('button', { name: /^Enlarge: /u });
      await picture.waitFor();
      // Of 800 px, with letters of 24 px and more; the quotes have 28.
      const { width = 0 } = (await picture.boundingBox()) ?? {};
      expect((width / 800) * 24).toBeGreaterThanOrEqual(11.5);
      await lastMessage(page).getByRole('button', { name: 'Show all as a list' }).click();
      await picture.waitFor({ state: 'detached' });
      await lastMessage(page).getByRole('button', { name: 'Show the picture' }).click();
      await picture.waitFor();
    },
  );

  it.each(['figures', 'map&subject=Ellery', 'timeline'])(
    'reads the letters of the picture of /%s on a phone too',
    async (run) => {
      const phone = { width: 390, colorScheme: 'light', touch: true } as const;
      const { page } = await open(`/?run=${run}`, phone);
      const picture = lastMessage(page).getByRole('button', { name: /^Enlarge: /u });
      await picture.waitFor();
      // Of 640 px, with letters of 22 px and more.
      const address = await picture.getByRole('img').getAttribute('src');
      const file = PNG.sync.read(Buffer.from(address?.split(',')[1] ?? '', 'base64'));
      expect(file.width).toBe(640);
      const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
      expect(file.width / file.height).toBeCloseTo(width / height, 1);
      expect((width / 640) * 22).toBeGreaterThanOrEqual(11);
    },
  );

  it('has a question that is typed without a slash answered by a button', async () => {
    const { page } = await open('/?run=stories');
    await lastMessage(page).waitFor();
    await composer(page).fill('Who bought a ferry?');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('button', { name: 'Ask this' }).waitFor();
    expect(await lastMessage(page).getByRole('button', { name: 'Check this' }).count()).toBe(0);
    const count = await messages(page).count();
    await lastMessage(page).getByRole('button', { name: 'Ask this' }).click();
    await messages(page).nth(count).waitFor();
    expect(await quotesIn(lastMessage(page)).first().textContent()).toContain('second ferry');
  });

  it('may have what is no question checked, too', async () => {
    const { page } = await open('/?run=stories');
    await lastMessage(page).waitFor();
    await composer(page).fill('The new ferry carries 200 passengers.');
    await page.keyboard.press('Enter');
    const count = await messages(page).count();
    await lastMessage(page).getByRole('button', { name: 'Check this' }).click();
    await messages(page).nth(count).waitFor();
    expect(await lastMessage(page).textContent()).toContain('310');
  });

  it('is offered the nearest command for one that there is not, with what was typed', async () => {
    const { page } = await open('/?run=stories');
    await lastMessage(page).waitFor();
    const count = await messages(page).count();
    await composer(page).fill('/fcats Harrow Marine');
    await page.keyboard.press('Enter');
    await page.getByText('There is no command /fcats. Did you mean /facts?').waitFor();
    expect(await messages(page).count()).toBe(count);
    await page.getByRole('button', { name: 'Use /facts', exact: true }).click();
    expect(await field(page, 'facts', 'subject').inputValue()).toBe('Harrow Marine');
  });

  it('loses nothing that was typed by Escape, which closes what is open', async () => {
    const { page } = await open('/?run=stories');
    await lastMessage(page).waitFor();
    await composer(page).fill('Who bought a ferry?');
    await page.keyboard.press('Escape');
    expect(await composer(page).inputValue()).toBe('Who bought a ferry?');
    await composer(page).fill('/ask Who bought a ferry?');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').count()).toBe(0);
    expect(await composer(page).inputValue()).toBe('/ask Who bought a ferry?');
    await page.keyboard.press('Enter');
    expect(await field(page, 'ask', 'question').inputValue()).toBe('Who bought a ferry?');
    // The command itself goes, with a way back.
    await page.keyboard.press('Escape');
    await page.getByText('/ask was put aside.').waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await field(page, 'ask', 'question').inputValue()).toBe('Who bought a ferry?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    expect(await field(page, 'ask', 'question').inputValue()).toBe('Who bought a ferry?');
  });

  it('keeps the words behind a command that is picked', async () => {
    const { page } = await open('/?run=stories');
    await lastMessage(page).waitFor();
    await composer(page).fill('/ask Who bought a ferry?');
    await page.keyboard.press('Enter');
    await filling(page, 'ask').waitFor();
    expect(await field(page, 'ask', 'question').inputValue()).toBe('Who bought a ferry?');
  });

  it('takes a command as the help writes it, with the names of its options', async () => {
    const { page } = await open('/?run=stories');
    await lastMessage(page).waitFor();
    await composer(page).fill('/facts subject: Harrow Marine with: Ellery');
    await page.keyboard.press('Enter');
    await filling(page, 'facts').waitFor();
    expect(await field(page, 'facts', 'subject').inputValue()).toBe('Harrow Marine');
    expect(await field(page, 'facts', 'with').inputValue()).toBe('Ellery');
  });

  it.each(['dark', 'light'] as const)(
    'sees a picture with its heading, in the colours of the %s theme',
    async (colorScheme) => {
      const { page } = await open('/?run=timeline', { width: 1280, colorScheme });
      await page.locator('html[data-ready]').waitFor();
      const reply = lastMessage(page);
      const picture = reply.getByRole('img', { name: /What happened when/u });
      for (const part of [reply.getByText('What happened when').first(), picture]) {
        const box = await part.boundingBox();
        expect(box?.y).toBeGreaterThanOrEqual(0);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(
          (await composer(page).boundingBox())?.y ?? 0,
        );
      }
      expect(isLightPicture(await picture.getAttribute('src'))).toBe(colorScheme === 'light');
      expect(await quotesIn(reply).count()).toBeLessThanOrEqual(2);
      await reply.getByRole('button', { name: 'Show all as a list' }).click();
      await reply.getByRole('img', { name: /What happened when/u }).waitFor({ state: 'detached' });
      expect(await quotesIn(reply).count()).toBeGreaterThan(0);
    },
  );

  it.each(['dark', 'light'] as const)(
    'sees a picture in the colours of the theme after the %s one was changed, and enlarged too',
    async (colorScheme) => {
      const { page } = await open('/?run=timeline', { width: 1280, colorScheme });
      const other = colorScheme === 'dark' ? 'light' : 'dark';
      const picture = page.getByRole('img', { name: /What happened when/u }).first();
      const isLight = async (): Promise<boolean> =>
        isLightPicture(await picture.getAttribute('src'));
      await picture.waitFor();
      // By the system first, which holds as long as nothing was chosen.
      await page.emulateMedia({ colorScheme: other });
      await expect.poll(isLight).toBe(other === 'light');
      await page.getByText(`${other === 'dark' ? 'Light' : 'Dark'} theme`).click();
      await expect.poll(isLight).toBe(other !== 'light');
      await page.emulateMedia({ colorScheme });
      await page.emulateMedia({ colorScheme: other });
      expect(await isLight()).toBe(other !== 'light');
      await page.getByRole('button', { name: /^Enlarge/u }).click();
      const enlarged = page.getByRole('dialog').getByRole('img');
      expect(await enlarged.getAttribute('src')).toBe(await picture.getAttribute('src'));
    },
  );

  it('reads the name over a message after the theme was changed', async () => {
    const { page } = await open('/?ask=Who+bought+a+ferry%3F');
    await lastMessage(page).getByText('Verbatim', { exact: true }).first().waitFor();
    const dark = await page.evaluate(NAME_COLOUR);
    await page.getByText('Light theme').click();
    await page.locator('html[data-theme="light"]').waitFor();
    expect(await page.evaluate(NAME_COLOUR)).toBe(await page.evaluate(INK));
    expect(await page.evaluate(NAME_COLOUR)).not.toBe(dark);
  });

  it('leans on nothing that another visitor asked', async () => {
    const ask = '/?ask=Who+bought+a+ferry%3F';
    await quotesIn(lastMessage((await open(ask)).page))
      .first()
      .waitFor();
    const { page } = await open('/?ask=And+when%3F');
    await lastMessage(page).waitFor();
    expect(await lastMessage(page).textContent()).not.toContain('follow-up');
  });
});
