import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Story, summarise } from '../../../src/engine/index.js';

function storyOf(text: string, title = 'A title'): Story {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((line, at) => ({
    number: at + 1,
    start: line.index,
    end: line.index + line[0].length,
  }));
  return new Story({ id: 'story', title, kind: 'original', language: 'en' }, text, paragraphs);
}

const ferry = `The Northern Ferry will stop running to Skarvik island in October after 90 years of service.
The ferry company said on Monday that the Skarvik route loses 4 million kroner a year. Only 120 people live on the island. It was a grey morning.
The island's mayor, Inga Dahl, wants the county to buy the ferry. Her father used to sell ice cream there.
After 90 years of service, the Northern Ferry will stop running to Skarvik island in October.
A bridge to the island was planned in 1974, but the county never built it.`;

const textsOf = (text: string, sentences: number, title?: string): string[] =>
  summarise(storyOf(text, title), sentences).quotes.map((quote) => quote.text);

describe('a summary', () => {
  it('opens with what the story is about', () => {
    expect(textsOf(ferry, 1)).toEqual([
      'The Northern Ferry will stop running to Skarvik island in October after 90 years of service.',
    ]);
  });

  it('stands in the story’s order, in whole sentences', () => {
    const { quotes } = summarise(storyOf(ferry), 4);
    expect(quotes).toHaveLength(4);
    expect(quotes.map(({ start }) => start)).toEqual(
      quotes.map(({ start }) => start).sort((a, b) => a - b),
    );
    for (const { text, start, end } of quotes) {
      expect(text).toMatch(/[.]$/u);
      expect(ferry.slice(start, end)).toBe(text);
    }
  });

  it('says nothing twice', () => {
    const said = textsOf(ferry, 20);
    expect(said.filter((text) => text.includes('90 years of service'))).toHaveLength(1);
  });

  it('prefers what the story turns on to what stands by the way', () => {
    const said = textsOf(ferry, 3).join(' ');
    expect(said).not.toContain('grey morning');
    expect(said).not.toContain('ice cream');
    expect(said).toContain('4 million kroner');
  });

  it('does not repeat the title', () => {
    const text = `Ferry stops in October.\n${ferry}`;
    expect(textsOf(text, 20, 'Ferry stops in October')).not.toContain('Ferry stops in October.');
  });

  it('gives what there is where the story has fewer sentences', () => {
    expect(textsOf('One sentence stands here alone.', 5)).toEqual([
      'One sentence stands here alone.',
    ]);
    expect(textsOf('Two words', 3)).toEqual(['Two words']);
    expect(textsOf('', 3)).toEqual([]);
  });

  it('holds at most as many sentences as were asked for, of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.integer({ min: 1, max: 6 }),
        (text, sentences) => {
          const { quotes } = summarise(storyOf(text), sentences);
          expect(quotes.length).toBeLessThanOrEqual(sentences);
          for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        },
      ),
    );
  });
});
