import { expect, test } from 'vitest';
import { LimitError, toDiscord, type Block, type Button } from '../../src/ui/index.js';
import { quoteOf, storyOf } from './stories.js';
import { quotedOn, shownBy } from './turning.js';

const message = (...blocks: Block[]) => ({ blocks, ephemeral: false });
const text = (words: string): Block => ({ kind: 'text', words: [words] });
const link = (url: string): Button => ({ kind: 'link', label: 'Open', url });

test('a quote is a block quote of its own, its marks in bold, its markup as it stands', () => {
  const story = storyOf(['# Pay *all*, said <@1>.']);
  const quote = story.quote(0, story.text.length);
  const mark = quoteOf(story, '*all*');
  const body = toDiscord(message({ kind: 'quote', quote, marks: [mark] }));
  expect(body.components[0].components).toEqual([
    { type: 10, content: '>>> \\# Pay **\\*all\\***, said \\<\\@1>.' },
  ]);
});

test('white space at the end of a quote, which Discord would trim, is kept from the end', () => {
  const story = storyOf(['Pay.\n\n']);
  const page = shownBy(message({ kind: 'quote', quote: story.quote(0, 6), marks: [] }));
  expect(quotedOn(page)).toBe('Pay.\n\n');
});

test('half of a surrogate pair, which no message can carry, is shown as U+FFFD', () => {
  const story = storyOf(['a\uD83Db']);
  const page = shownBy(message({ kind: 'quote', quote: story.quote(0, 3), marks: [] }));
  expect(quotedOn(page)).toBe('a\uFFFDb');
});

test('thousands of invisible characters in a line come back, every one', () => {
  const story = storyOf([`${'\uFEFF'.repeat(3_000)}paid`]);
  const quote = story.quote(0, story.text.length);
  const page = shownBy(message({ kind: 'quote', quote, marks: [] }));
  expect(quotedOn(page)).toBe(quote.text);
});

test('a bold mark does not tear an accent from its letter, nor hold white space', () => {
  const story = storyOf(['cafe\u0301 paid']);
  const marks = [
    { start: 0, end: 4 },
    { start: 5, end: 7 },
  ];
  const page = shownBy(message({ kind: 'quote', quote: story.quote(0, 10), marks }));
  expect(page.texts[0]?.bold).toEqual(['cafe\u0301', 'p']);
});

test('too much is refused, not cut', () => {
  const many = Array.from({ length: 41 }, (): Block => ({ kind: 'separator' }));
  const state = { command: 'ask', fields: ['page', '1'] };
  const twice: Button = { kind: 'interactive', label: 'Go', state };
  const refused = [
    message(),
    message(text('a'.repeat(4001))),
    message(...many),
    message({ kind: 'buttons', buttons: [{ ...twice, label: 'b'.repeat(81) }] }),
    message({ kind: 'buttons', buttons: [twice, twice] }),
    message({
      kind: 'buttons',
      buttons: [
        {
          kind: 'interactive',
          label: 'Go',
          state: {
            command: 'ask',
            fields: [
              Array.from({ length: 200 }, (_, i) => String.fromCodePoint(0x4e00 + i * 97)).join(''),
            ],
          },
        },
      ],
    }),
  ];
  for (const one of refused) expect(() => toDiscord(one)).toThrow(LimitError);
});

test('a link that is too long loses its fragment; one that is not of the web is left out', () => {
  const fragment = `#:~:text=${'a'.repeat(600)}`;
  const page = shownBy(
    message(text('Links'), {
      kind: 'buttons',
      buttons: [
        link(`https://news.example/a${fragment}`),
        link('javascript:alert(1)'),
        link(`https://news.example/${'b'.repeat(600)}`),
      ],
    }),
  );
  expect(page.buttons.map((button) => 'url' in button && button.url)).toEqual([
    'https://news.example/a',
  ]);
});

const picture = (alt: string): Block => ({
  kind: 'image',
  quotes: [],
  image: { name: 'card.png', alt, data: Uint8Array.of(1, 2, 3) },
});

test('a picture stands where its block does, as a file with words for who cannot see it', () => {
  const body = toDiscord(message(text('Before'), picture('A quote.'), text('After')));
  expect(body.components[0].components).toEqual([
    { type: 10, content: 'Before' },
    {
      type: 12,
      items: [{ media: { url: 'attachment://card.png' }, description: 'A quote.' }],
    },
    { type: 10, content: 'After' },
  ]);
  expect(body.attachments).toEqual([{ id: '0', filename: 'card.png', description: 'A quote.' }]);
});

test('what a picture shows is never cut: too long is a fault', () => {
  expect(() => toDiscord(message(picture('x'.repeat(1_025))))).toThrow(LimitError);
});
