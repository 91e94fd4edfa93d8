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

  it('opens with the lead, also where later sentences have more of what the story speaks of', () => {
    const text =
      'Skarvik lost its only baker on Monday.\nThe Northern Ferry runs from the ferry quay to Skarvik island, where 120 people need the Northern Ferry. The Northern Ferry needs a ferry quay on Skarvik island. The people of Skarvik island need the ferry quay.';
    expect(textsOf(text, 1)).toEqual(['Skarvik lost its only baker on Monday.']);
  });

  it('opens with a lead that brings in whom it then calls he', () => {
    const lead = 'A former foreman told a jury on Thursday that he had heard of the fire before.';
    expect(textsOf(`${lead}\n${ferry}`, 2)[0]).toBe(lead);
  });

  it.each([
    'He will sell the Northern Ferry to 120 people of Skarvik island for 4 million kroner.',
    'But the Northern Ferry to Skarvik island loses 4 million kroner of 120 people a year.',
    'Its Northern Ferry to Skarvik island loses 4 million kroner of 120 people a year.',
    'Both will stop the Northern Ferry to Skarvik island, which 120 people need, in October.',
    'The Northern Ferry of Skarvik island and its 120 people rejected the accusation in October.',
    'They told the Northern Ferry that the 120 people of Skarvik island need 4 million kroner.',
  ])('has no sentence that means what only another one names: %s', (leaning) => {
    const text = `The Northern Ferry will stop running to Skarvik island in October. ${leaning} Inga Dahl, the mayor of Skarvik, wants the county to buy the boats.`;
    expect(textsOf(text, 2)).not.toContain(leaning);
  });

  it.each([
    'Inga Dahl, the mayor, said that she will buy the ferry company for Skarvik island.',
    'When she took office, Inga Dahl promised Skarvik island a new ferry.',
    'The ferry company said that its Skarvik ferry loses 4 million kroner a year.',
    'It is unclear who will buy the ferry company and the Skarvik ferry.',
  ])('may have one that names what it means itself: %s', (standing) => {
    const text = `The Northern Ferry will stop running to Skarvik island in October. ${standing} The morning was grey. Some gulls cried. A dog slept on the quay.`;
    expect(textsOf(text, 2)).toContain(standing);
  });

  it('leaves what lies far back to those who ask for more', () => {
    const text =
      'The Northern Ferry will stop running to Skarvik island in October 2025. In 1934 the Northern Ferry made its first run to Skarvik island with 90 people. Inga Dahl wants the county to buy the ferry.';
    expect(textsOf(text, 2).join(' ')).not.toContain('1934');
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
