import { describe, expect, test } from 'vitest';
import { said } from './said.js';

describe('a clause that leaves its verb out says it with arguments of its own', () => {
  test.each([
    ['Oil rose 4 percent and gas 7.', 'Oil, amount: 4 percent', 'gas, amount: 7'],
    ['Oil rose 4 percent and gas 7 percent.', 'Oil, amount: 4 percent', 'gas, amount: 7 percent'],
    [
      'Revenue grew by 9 percent in Lund and by 6 percent in Skara.',
      'Revenue, amount: 9 percent, place: Lund',
      'Revenue, amount: 6 percent, place: Skara',
    ],
    [
      'The Greens got 40 percent and the Liberals 35.',
      'The Greens, amount: 40 percent',
      'the Liberals, amount: 35',
    ],
    [
      'The red boat carries 30 people and the blue boat 50.',
      'The red boat, patient: 30 people',
      'the blue boat, patient: 50',
    ],
    [
      'Ida Holm received 412 votes and Per Lund 388.',
      'Ida Holm, patient: 412 votes',
      'Per Lund, patient: 388',
    ],
    [
      'It lost 40 boats, and the west port between 10 and 20 boats.',
      'It, patient: 40 boats',
      'the west port, patient: between 10 and 20 boats',
    ],
    [
      'The north mill made 300 shirts, and the south mill nearly 200 shirts.',
      'The north mill, patient: 300 shirts',
      'the south mill, patient: nearly 200 shirts',
    ],
    [
      'Lund spent $40 million, and Skara more than $20 million.',
      'Lund, amount: $40 million',
      'Skara, amount: more than $20 million',
    ],
    [
      'Lund has 90,000 people, Skara 19,000.',
      'Lund, patient: 90,000 people',
      'Skara, patient: 19,000',
    ],
    [
      'The mill closed in 2004 and the yard in 2009.',
      'The mill, time: 2004',
      'the yard, time: 2009',
    ],
    [
      'Holm leads the board and Berg the union.',
      'Holm, patient: the board',
      'Berg, patient: the union',
    ],
    [
      'The mayor spoke for two hours and the governor for three.',
      'The mayor, time: two hours',
      'the governor, time: three',
    ],
  ])('%s', (text, first, second) => {
    const lines = said(text).map((line) => line.replace(/^\w+\(agent: /u, ''));
    expect(lines).toEqual([`${first})`, `${second})`]);
  });

  test.each([
    [
      'Sales grew 3 percent in Lund and 5 in Skara.',
      [
        'grow(agent: Sales, amount: 3 percent, place: Lund)',
        'grow(agent: Sales, amount: 5, place: Skara)',
      ],
    ],
    [
      'The driver was jailed for six years and his wife for two.',
      ['jail(patient: The driver, time: six years)', 'jail(patient: his wife, time: two)'],
    ],
    [
      'Holm was fined $400 and Berg $900.',
      ['fine(patient: Holm, amount: $400)', 'fine(patient: Berg, amount: $900)'],
    ],
    [
      'The court fined the bank $3 million and the broker $1 million.',
      [
        'fine(agent: The court, patient: the bank, amount: $3 million)',
        'fine(agent: The court, patient: the broker, amount: $1 million)',
      ],
    ],
    [
      'Acme sold the mill to Brandt and the yard to Quill.',
      [
        'sell(agent: Acme, patient: the mill, recipient: Brandt)',
        'sell(agent: Acme, patient: the yard, recipient: Quill)',
      ],
    ],
    [
      'Profits rose to $4 million in 2019 and $6 million in 2020.',
      [
        'rise(agent: Profits, goal: $4 million, time: 2019)',
        'rise(agent: Profits, goal: $6 million, time: 2020)',
      ],
    ],
    [
      'Exports fell from $8 million to $6 million and imports from $5 million to $4 million.',
      [
        'fall(agent: Exports, origin: $8 million, goal: $6 million)',
        'fall(agent: imports, origin: $5 million, goal: $4 million)',
      ],
    ],
    [
      'The firm will open a shop in Lund in May and one in Skara in June.',
      [
        'open(agent: The firm, patient: a shop, place: Lund, time: May)',
        'open(agent: The firm, patient: one, place: Skara, time: June)',
      ],
    ],
    [
      'Holm was chair of the board from 2004 to 2009 and Berg from 2009 to 2012.',
      [
        'be(agent: Holm, attribute: chair of the board, time: 2004, time: 2009)',
        'be(attribute: chair of the board, agent: Berg, time: 2009, time: 2012)',
      ],
    ],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });
});

describe('what is only joined leaves no verb out', () => {
  test.each([
    'The storm killed 4 people and 200 sheep in Visby.',
    'The mayor met the owner of the mill and the head of the union in May.',
    'Holm sold the mill with a friend in Lund and a lawyer in Skara.',
    'The firm sells lamps in Lund, Skara and Visby.',
    'Holm worked for Acme and for Brandt in Lund.',
    'The prize went not only to Lund but to Skara.',
    'The board fired the chairman, the treasurer and two clerks in May.',
  ])('%s', (text) => {
    expect(said(text)).toHaveLength(1);
  });
});

test('a place behind the name of another is not who does what follows', () => {
  expect(said('The company, based in Lund, Sweden, makes 40 boats a year.')).toEqual([
    'base(patient: The company, place: Lund, Sweden)',
    'make(agent: The company, patient: 40 boats, other: a year)',
  ]);
});

describe('a clause that leaves its verb out, of two bare nouns', () => {
  test.each([
    ['Anna ordered tea, and Ola coffee.', 'order(agent: Ola, patient: coffee)'],
    ['Anna ordered tea, and Per coffee.', 'order(agent: Per, patient: coffee)'],
    ['Anna ordered tea, and Per coffee.', 'order(agent: Anna, patient: tea)'],
    ['Lund won gold, and Skara silver.', 'win(agent: Skara, patient: silver)'],
    ['Anna ordered fish, and Acme Foods meat.', 'order(agent: Acme Foods, patient: meat)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('what is one object all the same', () => {
  test.each([
    ['Anna likes tea and coffee.', 'like(agent: Anna, patient: tea and coffee)'],
    ['Anna bought bread and Swiss cheese.', 'buy(agent: Anna, patient: bread and Swiss cheese)'],
    [
      'Anna bought tea, cakes, and Ola milk.',
      'buy(agent: Anna, patient: tea, cakes, and Ola milk)',
    ],
    ['He met Anna and Ola Berg.', 'meet(agent: He, patient: Anna and Ola Berg)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('who does the same somewhere else is not what the first place is', () => {
  test.each([
    'Dunn won in Leeds, Holt in York.',
    'Oil rose in May, gas in June.',
    'The north lost 200 homes, the south 90.',
    'Ann won in Hull, Bob in York and Cy in Leeds.',
  ])('%s', (text) => {
    expect(said(text).filter((line) => line.includes('be('))).toEqual([]);
  });

  test('and stays apart from what is told of it', () => {
    expect(said('Holt won in Leeds, Mayor Dunn in York.')).toContain(
      'be(attribute: Mayor, agent: Dunn)',
    );
  });
});

describe('what kind of place one is, behind its name, was not born there', () => {
  test.each([
    [
      'Dunn was born in Lund, a city in Sweden.',
      ['bear(patient: Dunn, place: Lund)', 'be(agent: Lund, attribute: a city in Sweden)'],
    ],
    [
      'Dunn lives in Hull, a town in York.',
      ['live(agent: Dunn, place: Hull)', 'be(agent: Hull, attribute: a town in York)'],
    ],
  ])('%s', (text, lines) => {
    expect(said(text)).toEqual(lines);
  });

  test('and a row of things each in its place is one all the same', () => {
    expect(said('Acme closed a shop in Lund, a mill in Skara and a yard in Visby.')).toHaveLength(
      3,
    );
  });
});
