import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';
import { factsOf, valuesOf, markedIn } from './facts-of.js';

describe('the figures of a subject', () => {
  it('are each a fact of their own where one sentence holds several', () => {
    const facts = factsOf(
      'Harbour Foods made nearly 25,000 pies for $1.2 million between April and June.',
      'harbour foods',
    );
    expect(facts.map(({ kind, value }) => [kind, value?.text, value?.amount])).toEqual([
      ['count', 'nearly 25,000 pies', 25_000],
      ['money', '$1.2 million', 1_200_000],
      ['date', 'between April and June', undefined],
    ]);
    expect(facts.map(markedIn).flat()).toEqual([
      'nearly 25,000 pies',
      '$1.2 million',
      'between April and June',
    ]);
    expect(facts[0]?.value).toMatchObject({ unit: 'pies', approx: true });
    expect(facts[0]).toMatchObject({
      subject: 'Harbour Foods',
      relation: 'made',
      when: 'between April and June',
    });
  });

  it('are those of whom they stand beside where a clause leaves its verb out', () => {
    const sentence = 'The north mill made 300 shirts, and the south mill nearly 200 shirts.';
    const told = factsOf(sentence, 'south mill').map(({ subject, relation, value }) =>
      [subject, relation, value?.text].join(' '),
    );
    expect(told).toContain('the south mill made nearly 200 shirts');
    expect(told).not.toContain('The north mill made nearly 200 shirts');
  });

  it('are not another subject’s for standing in the same sentence', () => {
    const text = 'Harbour Foods reported sales of $41 million, while Nordpie lost 300 customers.';
    expect(valuesOf(factsOf(text, 'Harbour Foods'))).toEqual(['$41 million']);
    expect(valuesOf(factsOf(text, 'Nordpie'))).toEqual(['300 customers']);
  });

  it('are shown once where the story says them twice', () => {
    const text =
      'Harbour Foods closed five plants last year. The news came on Monday.\nLast year, Harbour Foods closed five plants.';
    expect(
      valuesOf(factsOf(text, 'Harbour Foods')).filter((value) => value === 'five plants'),
    ).toHaveLength(1);
  });

  it('carry the month in which it happened', () => {
    const facts = factsOf(
      'In June the council put Harbour Foods on its list of polluters.',
      'Harbour Foods',
    );
    expect(facts.find(({ kind }) => kind === 'event')).toMatchObject({
      subject: 'the council',
      relation: 'put',
      object: 'Harbour Foods on its list of polluters',
      when: 'June',
    });
    expect(facts.find(({ kind }) => kind === 'date')?.value?.text).toBe('June');
  });
});

describe('a fact that is told twice', () => {
  it('keeps every quote, in one story and across several', () => {
    const book = readFacts([
      storyOf(
        'Harbour Foods closed five plants. The news came late.\nHarbour Foods closed five plants.',
        'one',
      ),
      storyOf('Harbour Foods closed five plants. Nordpie grew.', 'two'),
    ]);
    const plants = book
      .about('Harbour Foods')
      .facts.filter(({ value }) => value?.text === 'five plants');
    expect(plants).toHaveLength(1);
    expect(plants[0]?.quote.paragraph).toBe(1);
    expect(plants[0]?.also.map(({ story, paragraph }) => [story, paragraph])).toEqual([
      ['one', 2],
      ['two', 1],
    ]);
    const inTwo = book.about('Harbour Foods', { stories: ['two'] }).facts;
    expect(inTwo.map(({ quote, also }) => [quote.story, also.length])).toEqual([['two', 0]]);
  });

  it('is not one where two speakers say it, or the figure differs', () => {
    const book = readFacts([
      storyOf('Harbour Foods closed five plants.', 'one'),
      storyOf('Nordpie said Harbour Foods closed five plants.', 'two'),
      storyOf('Harbour Foods closed six plants.', 'three'),
    ]);
    const { facts } = book.about('Harbour Foods');
    expect(facts.filter(({ kind }) => kind === 'count').map(({ also }) => also)).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe('two subjects', () => {
  const book = readFacts([storyOf('Harbour Foods sued Nordpie. Harbour Foods grew.')]);

  it('get what ties them', () => {
    const sheet = book.about('harbour foods', { with: 'nordpie' });
    expect(sheet).toMatchObject({ matched: 'Harbour Foods', with: { matched: 'Nordpie' } });
    expect(sheet.facts.map(({ relation }) => relation)).toEqual(['sued']);
  });
});

describe('a passive', () => {
  it.each([
    ['Nordpie was fined by Harbour Council.', 'Harbour Council', 'fined', 'Nordpie'],
    [
      'Nordpie has not been added to the list by Harbour Council.',
      'Harbour Council',
      'not … added',
      'Nordpie … to the list',
    ],
    [
      'Nordpie could be bought by Anvil Group this year.',
      'Anvil Group',
      'could … bought',
      'Nordpie … this year',
    ],
  ])('is turned where it says who did it: %s', (text, subject, relation, object) => {
    expect(factsOf(text, 'Nordpie')).toContainEqual(
      expect.objectContaining({ subject, relation, object }),
    );
  });

  it('is left as it is where it says only when, how or how much', () => {
    const [fact] = factsOf('Nordpie was hit by June.', 'Nordpie');
    expect(fact).toMatchObject({ subject: 'Nordpie' });
  });
});

describe('the facts of a story', () => {
  it('stand in its order', () => {
    const text =
      'Harbour Foods fell.\nIn May, Harbour Foods rose by 4 percent and sold 3 plants.\nHarbour Foods owns Nordpie.';
    const starts = factsOf(text, 'Harbour Foods').map(({ quote }) => quote.start);
    expect(starts).toHaveLength(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('are none where it has no words', () => {
    const book = readFacts([storyOf('')]);
    expect(book.subjects()).toEqual([]);
    expect(book.about('anybody')).toEqual({
      subject: 'anybody',
      matched: null,
      facts: [],
      suggestions: [],
    });
    expect(readFacts([]).about('').matched).toBeNull();
  });
});
