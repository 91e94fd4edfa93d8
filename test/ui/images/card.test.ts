import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../commands/ask/card-image.js';
import { type Quote, readPlain } from '../../../src/engine/index.js';
import { storyOf } from '../stories.js';
import type { Look } from '../../../src/ui/images/index.js';
import { expectGolden } from './golden-image.js';
import { expectCard } from './shows/card.js';

const FERRY = readPlain(
  { id: 'ferry', title: 'Ellery buys a second ferry', kind: 'retelling' },
  'The council of Ellery bought a second ferry on Monday for 4.2 million pounds. The new ferry carries 310 passengers.',
);

/** Some words of a story as a quote. */
function quoteOf(story: typeof FERRY, words: string) {
  const at = story.text.indexOf(words);
  return story.quote(at, at + words.length);
}

/** Draws the card of a quote, and fails where it shows something else, or is not the golden image. */
async function expectCardOf(
  quote: Quote,
  answer: string,
  name: string,
  look?: Partial<Look>,
): Promise<void> {
  const start = quote.start + quote.text.indexOf(answer);
  const span = { start, end: start + answer.length };
  const card = await drawCard({ quote, span }, look);
  expectCard(card, quote, span);
  expectGolden(name, card);
}

/** What a card says to who cannot see it. */
async function altOf(words: string): Promise<string> {
  const quote = quoteOf(storyOf([words]), words.trim() || words);
  const drawn = await drawCard({ quote });
  if ('reason' in drawn) throw new Error(drawn.reason);
  return drawn.image.alt;
}

describe('a quote card', () => {
  it('shows the quote, the answer marked, the story, its kind and the place', async () => {
    const sentence = 'The new ferry carries 310 passengers.';
    await expectCardOf(quoteOf(FERRY, sentence), '310', 'card');
    expect(await altOf(sentence)).toBe(sentence);
  });

  it('has larger letters on a narrow screen', async () => {
    const quote = quoteOf(FERRY, 'The new ferry carries 310 passengers.');
    await expectCardOf(quote, '310', 'card-narrow', { screen: 'narrow' });
  });

  it('says who says so, where the story does not say it itself', async () => {
    const quote = quoteOf(FERRY, 'The new ferry carries 310 passengers.');
    const card = await drawCard({ quote, attribution: 'denied by the council of Ellery' });
    expectCard(card, quote, undefined, 'denied by the council of Ellery');
    expectGolden('card-denied', card);
  });

  it('says that a part of a sentence is one', async () => {
    const part = quoteOf(FERRY, 'bought a second ferry on Monday');
    await expectCardOf(part, 'Monday', 'card-of-a-part');
  });

  it('has room for the longest title, long words and several scripts', async () => {
    const title = `The ${'very long '.repeat(14)}title`.slice(0, 150);
    const story = readPlain(
      { id: 'long', title },
      `Straße, Ελλάδα, Привет, Đà Nẵng: ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} set sail.\nThe next line begins here.`,
    );
    await expectCardOf(quoteOf(story, story.text), 'Ελλάδα, Привет', 'card-long-words');
  });

  it('is described by the words of the quote, cut openly between words where they are many', async () => {
    const words = 'Sea and wind. '.repeat(80);
    const alt = await altOf(words);
    expect(alt.length).toBeLessThanOrEqual(1024);
    expect(alt.endsWith('…')).toBe(true);
    expect(words.startsWith(alt.slice(0, -1))).toBe(true);
    expect(words[alt.length - 1]).toBe(' ');
  });

  it('is described in full by words that just fit', async () => {
    const words = 'i'.repeat(1024);
    expect(await altOf(words)).toBe(words);
    expect((await altOf('i'.repeat(1025))).length).toBeLessThanOrEqual(1024);
  });

  it('is described where the quote is white space alone', async () => {
    expect(await altOf(' \n ')).toBe('White space alone.');
  });

  it('is not made of a quote of thousands of characters', async () => {
    const words = 'Sea and wind and rain. '.repeat(200).trim();
    const quote = quoteOf(readPlain({ id: 'long' }, words), words);
    expect(await drawCard({ quote })).toEqual({
      reason: 'No picture: these words are too long for one.',
    });
  });
});
