import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';
import { factsOf, valuesOf } from './facts-of.js';

describe('a subject', () => {
  const text =
    'Anvil Group’s Hammer lab tested 40 rockets. Commerce Minister Greta Olsen praised the test. Olsen likes rockets.\n' +
    'The World Grain Board (WGB) met in Rome. The Pentagon bought 12 ships.';
  const book = readFacts([storyOf(text)]);

  it.each([
    ['hammer', 'Hammer'],
    ['the Hammer lab', 'Hammer'],
    ['ANVIL', 'Anvil Group'],
    ['Anvil Group’s', 'Anvil Group'],
    ['olsen', 'Greta Olsen'],
    ['wgb', 'World Grain Board'],
    ['world grain board', 'World Grain Board'],
    ['the pentagon', 'Pentagon'],
    ['Defense Department', 'Pentagon'],
  ])('is found as "%s"', (asked, name) => {
    expect(book.about(asked).matched).toBe(name);
  });

  it('has the facts of its parts', () => {
    expect(valuesOf(book.about('Anvil Group').facts)).toEqual(['40 rockets']);
    expect(valuesOf(book.about('Hammer').facts)).toEqual(['40 rockets']);
  });

  it('is told by its title', () => {
    expect(book.about('Olsen').facts).toContainEqual(
      expect.objectContaining({
        kind: 'relation',
        subject: 'Greta Olsen',
        object: 'Commerce Minister',
      }),
    );
  });

  it('that the stories do not speak of gets the nearest ones', () => {
    expect(book.about('Olsson')).toEqual({
      subject: 'Olsson',
      matched: null,
      facts: [],
      suggestions: ['Greta Olsen'],
    });
    expect(book.about('Xylophone Inc').suggestions).toEqual([]);
  });

  it('is looked for in the stories that are asked for', () => {
    const two = readFacts([
      storyOf(text, 'one'),
      storyOf('Olsen Motors sold 9 cars to Greta Olsen.', 'two'),
    ]);
    expect(two.about('pentagon', { stories: ['two'] }).matched).toBeNull();
    expect(
      two
        .about('Greta Olsen', { stories: ['two'] })
        .facts.every(({ quote }) => quote.story === 'two'),
    ).toBe(true);
  });

  it('is counted by how often it is named, under all its names', () => {
    const [first] = book.subjects();
    expect(first).toMatchObject({
      name: 'Greta Olsen',
      kind: 'person',
      aliases: ['Olsen'],
      mentions: 2,
    });
  });
});

describe('a pronoun', () => {
  it('stands for the nearest subject that fits', () => {
    const text =
      'Mara Lindqvist runs Harbour Foods. The company employs 3,400 people. She owns two boats.';
    expect(valuesOf(factsOf(text, 'Harbour Foods'))).toEqual(['3,400 people']);
    expect(valuesOf(factsOf(text, 'Lindqvist'))).toEqual(['two boats']);
  });

  it('stands for nobody in "it is unclear"', () => {
    const text = 'Harbour Foods sold a plant. It is unclear who bought the bakery.';
    expect(factsOf(text, 'Harbour Foods').map(({ quote }) => quote.text)).toEqual([
      'Harbour Foods sold a plant.',
    ]);
  });
});
