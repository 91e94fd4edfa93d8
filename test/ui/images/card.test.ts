import { describe, expect, it } from 'vitest';
import { drawCard } from '../../../commands/ask/card-image.js';
import { readPlain } from '../../../src/engine/index.js';
import { storyOf } from '../stories.js';
import { expectKept } from './kept.js';

const FERRY = readPlain(
  { id: 'ferry', title: 'Ellery buys a second ferry', kind: 'retelling' },
  'The council of Ellery bought a second ferry on Monday for 4.2 million pounds. The new ferry carries 310 passengers.',
);

/** The card of some words of a story, others in them marked. */
function cardOf(story: typeof FERRY, words: string, answer?: string) {
  const at = story.text.indexOf(words);
  const marked = answer === undefined ? undefined : story.text.indexOf(answer, at);
  const span =
    marked === undefined || answer === undefined
      ? undefined
      : { start: marked, end: marked + answer.length };
  return drawCard(story.quote(at, at + words.length), span);
}

/** What a card says to who cannot see it. */
async function altOf(words: string): Promise<string> {
  const drawn = await cardOf(storyOf([words]), words.trim() || words);
  if ('why' in drawn) throw new Error(drawn.why);
  return drawn.picture.alt;
}

describe('a quote card', () => {
  it('shows the quote, the answer marked, the story, its kind and the place', async () => {
    const sentence = 'The new ferry carries 310 passengers.';
    const card = await cardOf(FERRY, sentence, '310');
    expect(card).toMatchObject({ picture: { name: 'card.png', alt: sentence } });
    expectKept('card', card);
  });

  it('says that a part of a sentence is one', async () => {
    expectKept('card-of-a-part', await cardOf(FERRY, 'bought a second ferry on Monday', 'Monday'));
  });

  it('has room for the longest title, long words and several scripts', async () => {
    const title = `The ${'very long '.repeat(14)}title`.slice(0, 150);
    const story = readPlain(
      { id: 'long', title },
      `Straße, Ελλάδα, Привет, Đà Nẵng: ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)} set sail.\nThe next line begins here.`,
    );
    expectKept('card-long-words', await cardOf(story, story.text, 'Ελλάδα, Привет'));
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
    expect(await cardOf(readPlain({ id: 'long' }, words), words)).toEqual({
      why: 'No picture: these words are too long for one.',
    });
  });
});
