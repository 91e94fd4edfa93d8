import { describe, expect, it } from 'vitest';
import { OTHER, pick, press } from '../interactions/interactions.js';
import { plain, readerOf } from './reader.js';

const NAME = 'Check against the stories';
const check = (words: string) => readerOf()(pick(NAME, words));

describe('"Check against the stories" on a message', () => {
  it('shows to the person alone what the stories say, and how to show it to others', async () => {
    const { text, ephemeral } = await check('The old ferry carries 170 passengers.');
    expect(ephemeral).toBe(true);
    expect(plain(text)).toContain('Claimed 170 · the story says 140');
    expect(plain(text)).toContain('give the words to /check');
  });

  it.each([
    ['formatting', '**The old ferry** carries __*170*__ ||passengers||.'],
    ['a quotation', '> The old ferry carries 170 passengers.'],
    ['a heading', '## The old ferry carries `170` passengers.'],
    [
      'mentions and emoji',
      '<@1234567890> The old ferry <:boat:123456789> carries 170 passengers. 🚢',
    ],
    ['links', '[The old ferry](https://a.example/b_c) carries 170 passengers. https://a.example'],
    ['code', 'The old ferry carries 170 passengers.\n```js\nif (a) return 5;\n```'],
  ])('reads the words of a message with %s', async (_, words) => {
    const { text } = await check(words);
    expect(plain(text)).toContain('The stories contradict it.');
    expect(plain(text)).toContain('Claimed: The old ferry carries 170 passengers.');
  });

  it.each([
    ['of an image, an embed or a sticker alone', ''],
    ['of emoji and mentions alone', '<@1234567890> 🚢 <a:wave:123456789>'],
    ['of a link alone', 'https://news.example/a-story'],
    ['of code alone', '```\nreturn 5\n```'],
  ])('says that there are no words to check in a message %s', async (_, words) => {
    const { text, ephemeral } = await check(words);
    expect(text).toContain('no words of its own');
    expect(ephemeral).toBe(true);
  });

  it('says what it cannot check', async () => {
    expect((await check('lol')).text).toContain('too little to check');
    expect((await check('ferry '.repeat(700))).text).toContain('at most 4,000');
  });

  it('turns its pages, for the person who asked alone', async () => {
    const reader = readerOf();
    const { buttons } = await reader(
      pick(
        NAME,
        [1, 2, 3, 4, 5, 6].map((n) => `The old ferry carries 17${n} passengers.`).join(' '),
      ),
    );
    const next = buttons.find(({ label }) => label === 'Next')?.customId ?? '';
    expect(plain((await reader(press(next, { ephemeral: true }))).text)).toContain('Page 2 of 2');
    expect((await reader(press(next, { user: OTHER }))).text).toContain('for the person who asked');
  });
});
