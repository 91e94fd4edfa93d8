import { expect, it } from 'vitest';
import { page, reader, sites } from '../fetching/site.js';
import { said, storyBots } from './story-bot.js';

const start = storyBots();
const openSite = sites();
const name = 'Add to the library';
const WORDS = 'The weir at Lodden broke on Sunday. The weir at Lodden was 90 years old.';
const QUESTION = 'How old was the weir at Lodden?';

it.each([
  ['its words', { words: `**${WORDS}**` }],
  ['a file', { words: 'Here:', file: { name: 'weir.txt', content: `The weir\n\n${WORDS}` } }],
  ['words that were forwarded', { words: WORDS, forwarded: true }],
])(
  'a message with %s is shown, kept when that is wanted, and answered from',
  async (_what, given) => {
    const { discord, kit, ask } = await start();
    const shown = await discord.pick({ name, ...given, user: kit });
    expect(said(shown)).toContain(WORDS);
    await discord.press(shown.message, 'Keep', { user: kit });
    expect(await ask(QUESTION)).toContain('90 years old');
  },
);

it('a message that shares a page adds that page', async () => {
  const paragraphs = Array.from({ length: 5 }, (_, at) => `<p>${WORDS} That was week ${at}.</p>`);
  const html = `<html><head><title>The weir</title></head><body><article>${paragraphs.join('')}</article></body></html>`;
  const site = await openSite(page(html));
  const { discord, kit } = await start(undefined, reader([site.host]));
  const words = `Worth reading: <http://${site.host}/weir>`;
  const shown = await discord.pick({ name, words, user: kit });
  expect(said(shown)).toMatch(/^The weir\n/u);
  expect(site.asked).toContain('/weir');
});

it('a message with nothing in it is refused with one line', async () => {
  const { discord, kit } = await start();
  const refused = await discord.pick({ name, words: '👋', user: kit });
  expect(said(refused)).toContain('That message has nothing to add');
});
