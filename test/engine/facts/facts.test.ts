import { describe, expect, it } from 'vitest';
import { readFacts, type Fact } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

const factsOf = (text: string, subject: string): readonly Fact[] =>
  readFacts([storyOf(text)]).about(subject).facts;

const valuesOf = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ value }) => (value ? [value.text] : []));

const markedIn = ({ quote, marks }: Fact): string[] =>
  marks.map(({ start, end }) => quote.part(start, end).text);

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

describe('who says so', () => {
  it('is the one who is said to say it', () => {
    const [fact] = factsOf('Harbour Foods warned that Nordpie copies its pies.', 'Nordpie');
    expect(fact).toMatchObject({
      kind: 'statement',
      attribution: 'Harbour Foods',
      relation: 'copies',
    });
    expect(fact && markedIn(fact)).toEqual(['Nordpie copies its pies']);
  });

  it('is given in the story’s own words', () => {
    const [fact] = factsOf(
      'A spokesperson for Harbour Foods said the plant is safe.',
      'Harbour Foods',
    );
    expect(fact?.attribution).toBe('A spokesperson for Harbour Foods');
  });

  it('is an office with the name between commas, also of what somebody else would do', () => {
    const facts = factsOf(
      "Nordlink's chief executive, Astrid Halvorsen, rejected the findings and said the company would appeal. She told reporters so.",
      'Nordlink',
    );
    const speakers = facts.map(({ attribution }) => attribution);
    expect(speakers).toContain("Nordlink's chief executive, Astrid Halvorsen");
    expect(speakers).not.toContain('Nordlink');
  });

  it('is found before and after the claim as well', () => {
    const before = factsOf(
      'According to city officials, Harbour Foods closed the plant.',
      'Harbour Foods',
    );
    const after = factsOf(
      'Mara Lindqvist runs a firm. Prices must fall, Lindqvist said.',
      'Lindqvist',
    );
    expect(before[0]?.attribution).toBe('city officials');
    expect(after.at(-1)).toMatchObject({
      subject: 'Prices',
      relation: 'must fall',
      attribution: 'Lindqvist',
    });
  });

  it.each([
    '“Prices must fall,” said Mara Lindqvist, its chief executive.',
    'Prices must fall, said Mara Lindqvist, who runs the firm.',
    'Prices must fall, said Mara Lindqvist on Friday.',
  ])('is found behind the verb as well: %s', (text) => {
    const said = factsOf(`Harbour Foods is old. ${text}`, 'Lindqvist').filter(({ subject }) =>
      /prices/iu.test(subject),
    );
    expect(said.map(({ attribution }) => attribution)).toEqual(['Mara Lindqvist']);
  });

  it('is not a day behind the verb', () => {
    const [fact] = factsOf(
      'Harbour Foods, a baker, said Tuesday it closed a plant.',
      'Harbour Foods',
    );
    expect(fact?.attribution).not.toBe('Tuesday');
  });

  it('is carried over to the next sentence while that is reported speech, and no further', () => {
    const text =
      'Harbour Foods said on Friday that it built a plant. It would open in May. On Monday the rival Nordpie sold its bakery.';
    const facts = factsOf(text, 'Harbour Foods');
    expect(facts.find(({ quote }) => quote.text.startsWith('It would'))?.attribution).toBe(
      'Harbour Foods',
    );
    expect(new Set(factsOf(text, 'Nordpie').map(({ attribution }) => attribution))).toEqual(
      new Set([undefined]),
    );
  });

  it('is nobody where the story itself says it', () => {
    const facts = factsOf('Harbour Foods added a bakery to its list.', 'Harbour Foods');
    expect(facts.map(({ attribution }) => attribution)).toEqual([undefined]);
  });
});

describe('a silence', () => {
  it.each([
    ['Harbour Foods did not comment on the charges.', 'did not comment'],
    ['Harbour Foods declined to comment.', 'declined to comment'],
    ['Harbour Foods made no comment on the charges.', 'made'],
  ])('is a statement that keeps its negation: %s', (text, relation) => {
    const [fact, ...others] = factsOf(text, 'Harbour Foods');
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ kind: 'statement', relation });
    expect(fact?.attribution).toBeUndefined();
    expect(fact && markedIn(fact).join(' ')).toMatch(/not|declined|no /u);
  });
});

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
