import { describe, expect, it } from 'vitest';
import { factsOf, markedIn } from './facts-of.js';

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

  it('is one person, by the name, whatever they are besides', () => {
    const facts = factsOf(
      '"Nobody shuts a school for sport," said Councillor Derek Moss, the cabinet member for education, who proposed the merger.',
      'Derek Moss',
    );
    expect(facts.map(({ attribution }) => attribution)).not.toContain(
      'the cabinet member for education',
    );
    expect(facts.find(({ relation }) => relation === 'proposed')?.subject).toBe('Derek Moss');
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

  it.each([
    ['The mayor denied that Nordpie hid the report.', 'denied'],
    ['The mayor claimed that Nordpie hid the report.', 'alleged'],
    ['The mayor said that Nordpie hid the report.', undefined],
  ])('comes with how it is put: %s', (text, status) => {
    const [fact] = factsOf(text, 'Nordpie');
    expect(fact?.attribution).toBe('The mayor');
    expect(fact?.status).toBe(status);
  });

  it('comes with what is said not to be so', () => {
    const [fact] = factsOf('Nordpie did not close the plant.', 'Nordpie');
    expect(fact?.polarity).toBe('denied');
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

describe('nobody says', () => {
  it.each([
    ['The club that calls itself Blue Door lost its files.', 'Blue Door', 'calls'],
    ['They saw three Velnor fans asking for a photograph.', 'Velnor', 'asking'],
  ])('what is only called or wanted so: %s', (text, subject, deed) => {
    const own = factsOf(text, subject).filter(({ relation }) => relation.includes(deed));
    expect(own.flatMap(({ attribution }) => attribution ?? [])).toEqual([]);
  });
});

describe('what a noun reports', () => {
  it.each([
    'The allegation that Velnor hid the report was made by Ada Birk.',
    'Ada Birk repeated the charge that Velnor hid the report.',
  ])('is alleged, also where it has an object of its own: %s', (text) => {
    const hidden = factsOf(text, 'Velnor').find(({ relation }) => relation === 'hid');
    expect(hidden).toMatchObject({ object: 'the report', status: 'alleged' });
  });

  it('is no relative clause of it', () => {
    const [fact] = factsOf('The report that Velnor wrote was long.', 'Velnor');
    expect(fact).not.toHaveProperty('status');
  });
});

it.each([
  ['Dr Thole called in the police the same week.', 'Thole'],
  ['The mayor, Ada Holm, called in the army.', 'Ada Holm'],
  ['Ada Holm called off the sale in May.', 'Ada Holm'],
  ['Ada Holm has said little.', 'Ada Holm'],
])('nobody says what is a step: %s', (text, subject) => {
  expect(
    factsOf(text, subject).map(({ attribution }) => attribution ?? 'nobody'),
  ).not.toContainEqual(expect.stringMatching(/Thole|Holm/u));
});

it('what somebody does not tell is told by the text, though they were quoted before', () => {
  const text = 'Ada Holm said four firms had asked. She would not name them. They would pay more.';
  const told = factsOf(text, 'Ada Holm').find(({ quote }) => quote.text.includes('name'));
  expect(told).toBeDefined();
  expect(told).not.toHaveProperty('attribution');
});
