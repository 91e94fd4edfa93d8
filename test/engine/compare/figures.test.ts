import { describe, expect, it } from 'vitest';
import { Engine, InputError, loadCorpus, type QuantityGroups } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const figuresOf = (text: string): QuantityGroups => new Engine([storyOf(text)]).figures();

/** Each group as its kind, its unit and the words of its figures. */
const grouped = ({ groups }: QuantityGroups): unknown[] =>
  groups.map(({ kind, unit, figures }) => [kind, unit, figures.map(({ text }) => text)]);

const wordsIn = (text: string): string[] =>
  figuresOf(text).groups.flatMap(({ figures }) =>
    figures.map(({ words }) => text.slice(words.start, words.end)),
  );

describe('the figures of the shipped stories', async () => {
  const { stories } = await loadCorpus('corpus');
  const engine = new Engine(stories);

  it('stand like with like, the news first', () => {
    expect(grouped(engine.figures())).toEqual([
      ['count', 'exchange', ['almost 29 million exchanges', 'over 16 million exchanges']],
      [
        'money',
        'USD',
        [
          '$41 billion',
          '$100 million',
          '$1 billion',
          'more than $500 million',
          '$916 million',
          '$550 million',
          '$965 billion',
          '$65 billion',
        ],
      ],
      ['multiple', '×', ['fourfold', 'tenfold']],
      ['percent', '%', ['above 81 percent', 'over three percent']],
      ['count', 'account', ['nearly 25,000 fake accounts']],
      ['count', 'm', ['400 metres']],
      ['count', 'lab', ['Four Chinese labs']],
      ['count', 'cubic m', ['about 30,000 cubic metres']],
      ['count', 'tugboat', ['up to 14 tugboats']],
      ['count', 'ship', ['422 ships']],
    ]);
  });

  it('keep to one story', () => {
    expect(grouped(engine.figures({ story: 'micron-quarter' }))).toEqual([
      ['money', 'USD', ['$41 billion']],
      ['multiple', '×', ['fourfold']],
      ['percent', '%', ['above 81 percent']],
    ]);
    expect(engine.figures({ story: 'gemini-computer-use' }).groups).toEqual([]);
    expect(() => engine.figures({ story: 'no-such' })).toThrow(InputError);
  });

  it('say of whom, who says so, and how open they are', () => {
    const [exchanges] = engine.figures().groups.filter(({ unit }) => unit === 'exchange');
    expect(exchanges?.figures).toMatchObject([
      { about: 'the Qwen lab of Alibaba', attribution: 'Anthropic', amount: 29e6, bound: 'almost' },
      { about: 'smaller Chinese startups', amount: 16e6, bound: 'over' },
    ]);
    expect(exchanges?.figures[1]).not.toHaveProperty('attribution');
  });

  it('are slices of their stories', () => {
    for (const { figures } of engine.figures().groups) {
      for (const { quote, mark, text, words } of figures) {
        const story = engine.story(quote.story);
        expect(story?.text.slice(mark.start, mark.end)).toBe(text);
        expect(quote.part(words.start, words.end).text).toContain(text);
      }
    }
  });
});

describe('figures', () => {
  it('are compared by what they count, whatever describes it', () => {
    const text = 'Harbour Foods made 900 small pots. Nordpie made 1,200 pots and sold 40 cakes.';
    expect(grouped(figuresOf(text))).toEqual([
      ['count', 'pot', ['900 small pots', '1,200 pots']],
      ['count', 'cake', ['40 cakes']],
    ]);
  });

  it('have the news first, and what is told by the way or of earlier years behind it', () => {
    const text = [
      'Mill to close\n',
      'The mill in Ashby will close and lay off 60 people, its owners said on Monday.\n',
      'It paid 900 people in 1950. A new mill in Corby will employ 45 people. It cost £3 million.',
    ];
    expect(grouped(figuresOf(text.join('\n')))).toEqual([
      ['count', 'person', ['60 people', '45 people', '900 people']],
      ['money', 'GBP', ['£3 million']],
    ]);
  });

  it('of one quote follow one another, in the order of its words', () => {
    const text =
      'The kiln cost $3 million, while the oven, which cost $1 million, was given $9 million. A van cost $2 million.';
    const { groups } = figuresOf(text);
    expect(grouped({ groups })).toEqual([
      ['money', 'USD', ['$3 million', '$1 million', '$9 million', '$2 million']],
    ]);
    expect(groups[0]?.figures.map(({ rank }) => rank)).toEqual([0, 1, 2, 3]);
  });

  it('that are quoted with the sentence before have one quote with those of that', () => {
    const [group] = figuresOf('The bakery sold 900 loaves. It gave 40 loaves away.').groups;
    expect(group?.figures.map(({ quote }) => quote.text)).toEqual([
      'The bakery sold 900 loaves. It gave 40 loaves away.',
      'The bakery sold 900 loaves. It gave 40 loaves away.',
    ]);
  });

  it('of two currencies stand apart', () => {
    const text =
      'Nordpie paid $4 million. Harbour Foods paid €3 million. The town paid $2 million.';
    expect(grouped(figuresOf(text))).toEqual([
      ['money', 'USD', ['$4 million', '$2 million']],
      ['money', 'EUR', ['€3 million']],
    ]);
  });

  it('may be lengths of time, of which days are the measure, but no dates', () => {
    const { groups } = figuresOf(
      'The yard built the ferry in 14 months. The crossing takes three weeks. The old yard closed two years ago.',
    );
    expect(grouped({ groups })).toEqual([['duration', 'day', ['14 months', 'three weeks']]]);
    expect(groups[0]?.figures.map(({ amount }) => Math.round(amount))).toEqual([426, 21]);
  });

  it('of a range are one, from its least to its most', () => {
    const [group] = figuresOf('Prices in the port rise between 10 and 15 percent a year.').groups;
    expect(group?.figures).toMatchObject([{ text: '10 and 15 percent', amount: 10, most: 15 }]);
  });

  it('in words for a size are open upwards', () => {
    const [group] = figuresOf('The port lost dozens of boats.').groups;
    expect(group?.figures).toMatchObject([{ amount: 12, bound: 'at least' }]);
    expect(group?.figures[0]).not.toHaveProperty('most');
  });

  it('that are parts of a whole are percentages, and percentage points are not', () => {
    const text = 'A quarter of the boats sank. Rates fell by 2 percentage points to 30 percent.';
    const amounts = figuresOf(text).groups.map(({ unit, figures }) => [
      unit,
      figures.map(({ amount }) => amount),
    ]);
    expect(amounts).toContainEqual(['%', [25, 30]]);
    expect(amounts).toHaveLength(2);
  });

  it('leave out ranks and dates', () => {
    expect(figuresOf('The third ferry sailed on May 3, 2024.').groups).toEqual([]);
  });

  it('that are said twice are shown once, and say where else', () => {
    const [group] = figuresOf(
      'Harbour Foods closed five plants last year.\nLast year, Harbour Foods closed five plants.',
    ).groups;
    expect(group?.figures).toHaveLength(1);
    expect(group?.figures[0]?.also).toHaveLength(1);
  });

  it('are told in the words of their clause', () => {
    expect(wordsIn('The valley had 30 hives a year before.')).toEqual([
      'The valley had 30 hives a year before',
    ]);
    expect(wordsIn('Mara Quill said that 40 boats were lost, and left.')).toEqual([
      '40 boats were lost',
    ]);
    // What is planned is told as planned.
    expect(wordsIn('The bakery plans to hire 12 people.')).toEqual([
      'The bakery plans to hire 12 people',
    ]);
  });

  it('of nothing in particular are not compared', () => {
    const { groups } = figuresOf('The council voted 7 to 2 for it.');
    expect(groups.every(({ figures }) => figures.length === 1)).toBe(true);
  });
});
