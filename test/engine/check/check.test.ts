import { describe, expect, it } from 'vitest';
import { type Check, InputError, Engine, MAX_CLAIM_LENGTH } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const FERRY = `The council of Ellery bought a second ferry from Harrow Marine in March. It paid nearly 4.2 million pounds, a third of its budget.
Mara Quill said that the ferry would carry over 310 passengers. Tickets cost 6 pounds.
Harrow Marine did not comment on the price, but its shares rose by 12 percent. The shipyard rejected an offer of Dunmore Steel and could move to Norway next year.
The old ferry sails twice a day. It was repaired in 2019 because its engine failed.`;

const engine = new Engine([storyOf(FERRY, 'ferry', '2024-05-20')]);
const check = (claim: string): Check => engine.check(claim);
const verdict = (claim: string): string => check(claim).verdict;

describe('a claim that the story bears out', () => {
  it.each([
    'The council of Ellery bought a second ferry in March.',
    'A second ferry was bought by the council of Ellery.',
    'Tickets cost 6 pounds.',
    'Harrow Marine turned down an offer of Dunmore Steel.',
    'Shares of Harrow Marine climbed by 12%.',
    'Harrow Marine declined to comment on the price.',
    'the council of ellery bought a ferry from harrow marine',
    'The old ferry was repaired in 2019.',
  ])('is supported: %s', (claim) => {
    expect(verdict(claim)).toBe('supported');
  });

  it.each([
    ['the number to the digit', 'The council paid 4.2 million pounds.'],
    ['the number in digits', 'The council paid nearly 4,200,000 pounds.'],
    ['a number that is surpassed', 'The council paid more than 4 million pounds.'],
    ['a number that is not reached', 'The council paid less than 5 million pounds.'],
    ['a rounded number', 'The council paid about 4 million pounds.'],
    ['a part in percent', 'The council paid 33 percent of its budget.'],
  ])('may give %s', (_, claim) => {
    expect(verdict(claim)).toBe('supported');
  });
});

describe('a claim that the story contradicts', () => {
  const PAID = 'nearly 4.2 million pounds';

  it.each([
    ['another number', 'The council paid 2.4 million pounds.', '2.4 million pounds', PAID],
    [
      'a round number as the exact one',
      'The council paid 4 million pounds.',
      '4 million pounds',
      PAID,
    ],
    [
      'more than there was',
      'The council paid over 5 million pounds.',
      'over 5 million pounds',
      PAID,
    ],
    ['another month', 'The council bought a second ferry in April.', 'April', 'March'],
    ['another year', 'The old ferry was repaired in 2017.', '2017', '2019'],
    [
      'another name',
      'The council of Ellery bought a second ferry from Dunmore Steel.',
      'Dunmore Steel',
      'Harrow Marine',
    ],
    ['the opposite', 'The shares of Harrow Marine fell by 12 percent.', 'fell', 'rose'],
    [
      'the opposite of a verb',
      'Harrow Marine accepted an offer of Dunmore Steel.',
      'accepted',
      'rejected',
    ],
    ['a negation', 'The council of Ellery did not buy a second ferry.', 'did not buy', 'bought'],
    ['no negation', 'Harrow Marine commented on the price.', 'commented', 'did not comment'],
  ])('says %s', (_, claim, claimed, source) => {
    expect(verdict(claim)).toBe('contradicted');
    expect(check(claim).differences).toEqual([{ claimed, source }]);
  });

  it('is shown with the sentence that contradicts it', () => {
    const { quotes, assertions } = check('The old ferry was repaired in 2017.');
    expect(quotes[0]?.text).toBe('It was repaired in 2019 because its engine failed.');
    const [mark] = assertions[0]?.marks ?? [];
    expect(mark && FERRY.slice(mark.start, mark.end)).toBe('2019');
  });
});

describe('a claim that is not in the story', () => {
  it.each([
    'Harrow Marine employs 220 people.',
    'The council of Ellery bought a bus in March.',
    'Mara Quill was born in Dunmore.',
    'Greta Olsen won the chess tournament.',
    'The old ferry was repaired in 2019 by Dunmore Steel for 80,000 pounds.',
  ])('is said not to be there: %s', (claim) => {
    expect(verdict(claim)).toBe('not in the story');
  });

  it('tells where the story speaks of a possibility alone', () => {
    const { verdict: said, assertions } = check('The shipyard moved to Norway.');
    expect(said).toBe('not in the story');
    expect(assertions[0]).toMatchObject({ hedge: 'move', status: 'possible' });
  });
});

describe('a claim of several assertions', () => {
  const claim =
    'The old ferry was repaired in 2019, and it sails twice a day. Harrow Marine accepted an offer of Dunmore Steel.';

  it('is contradicted where one of them is, and says what holds for each', () => {
    const { verdict: said, assertions } = check(claim);
    expect(said).toBe('contradicted');
    expect(assertions.map((one) => one.verdict)).toEqual([
      'supported',
      'supported',
      'contradicted',
    ]);
    for (const { text } of assertions) expect(claim).toContain(text);
  });

  it('is supported where all of them are', () => {
    expect(verdict('The old ferry was repaired in 2019, and it sails twice a day.')).toBe(
      'supported',
    );
  });

  it('is not in the story where one of them is not', () => {
    expect(
      verdict('The old ferry sails twice a day, and Greta Olsen won the chess tournament.'),
    ).toBe('not in the story');
  });

  it('beyond a dozen says how many are not checked', () => {
    const { assertions, unchecked } = check('The old ferry sails twice a day. '.repeat(20));
    expect(assertions).toHaveLength(12);
    expect(unchecked).toBe(8);
  });
});

describe('what cannot be checked', () => {
  it.each([
    ['nothing', '   ', /empty/u],
    ['no word', '!? …', /no word/u],
    ['a number alone', '25,000', /too little/u],
    ['a name alone', 'Harrow Marine', /too little/u],
    ['too much', 'ferry '.repeat(700), /4,200 characters; at most 4,000/u],
  ])('is told so: %s', (_, claim, line) => {
    expect(() => check(claim)).toThrow(InputError);
    expect(() => check(claim)).toThrow(line);
  });

  it('is not a claim as long as a message may be', () => {
    const words = 'The old ferry sails twice a day. '.repeat(200).slice(0, MAX_CLAIM_LENGTH);
    expect(check(words).assertions).toHaveLength(12);
  });
});

describe('who says it', () => {
  it('stands beside what is somebody’s claim', () => {
    const { assertions } = check('The ferry would carry over 310 passengers.');
    expect(assertions[0]).toMatchObject({
      ...{ verdict: 'not in the story', status: 'alleged', speaker: 'Mara Quill' },
    });
    expect(verdict('Mara Quill said the ferry would carry over 310 passengers.')).toBe('supported');
  });
});
