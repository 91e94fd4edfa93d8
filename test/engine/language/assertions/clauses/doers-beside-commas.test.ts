import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('who says it, between commas, does not do what the sentence says', () => {
  test.each([
    [
      'But frost, Halvorsen says, does not explain every loss.',
      'not explain(agent: frost, patient: every loss) (all) [Halvorsen]',
    ],
    ['Cold, she says, kills more of them.', 'kill(agent: Cold, patient: more of them) [she]'],
    [
      'Yet wind, Dr Lind argues, explains little.',
      'explain(agent: wind, patient: little) (few) [Dr Lind]',
    ],
    ['But the council, Lind says, has not paid.', 'not pay(agent: the council) [Lind]'],
    [
      'The driver, he insists, was in the depot when the bus was hit and saw nothing.',
      'not see(agent: The driver, patient: nothing) (none) [he]',
    ],
    [
      'The clerk, he insists, was at the meeting where the plan was discussed and raised no objection.',
      'not raise(agent: The clerk, patient: no objection) (none) [he]',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('a name between commas says who the subject is', () => {
    expect(said('But the chair, Ada Lind, has not paid.')).toContain('not pay(agent: the chair)');
    expect(
      said('The lamp was in the hall when the door was opened and lit the stairs.'),
    ).toContainEqual(expect.stringMatching(/agent: the door, patient: the stairs/u));
  });
});

describe('who stands behind “and” does what its own verb says', () => {
  test.each([
    [
      'Ms Quill said three of the four schools were open and the fourth, in Ramsby, would reopen on Monday.',
      'reopen(agent: the fourth, in Ramsby, time: Monday) [Ms Quill]',
    ],
    [
      'He said two of the turbines had stopped and the third, at Orkdal, would be switched off.',
      'switch off(patient: the third, at Orkdal) [He]',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  test('what is joined to a state has no verb of its own', () => {
    expect(said('The road was narrow and steep, and cars could not pass.')).toContain(
      'not pass(agent: cars)',
    );
  });
});

describe('a clause with “which” or “who” is of the noun that it can be said of', () => {
  test.each([
    [
      'The Lysne Trust, founded by the owner’s family, which holds 31% of Norvik, voted against.',
      'hold(agent: The Lysne Trust, amount: 31% of Norvik)',
    ],
    [
      'The Dalby Fund, set up by two brothers, which owns the pier, refused to sell it.',
      'own(agent: The Dalby Fund, patient: the pier)',
    ],
    [
      'The mill, bought by Acme, which owns two others, closed.',
      'own(agent: Acme, patient: two others)',
    ],
    [
      'The payments were made with the knowledge of Ms Rask, who led a monthly review.',
      'lead(agent: Ms Rask, patient: a monthly review)',
    ],
    [
      'She met the head of Acme, who led a review.',
      'lead(agent: the head of Acme, patient: a review)',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});

describe('a participle between commas is of the object before it', () => {
  test.each([
    [
      'The council agreed to give the bell, cast in 1740 by Anders Moe, to the parish of Vik.',
      [
        'give(agent: The council, patient: the bell, recipient: the parish of Vik) planned',
        expect.stringMatching(
          /^cast\(patient: the bell, time: 1740, agent: Anders Moe\)(?! planned)/u,
        ),
      ],
    ],
    [
      'By 20 votes to 11 the council resolved to return "Girl with a Kite", drawn in 1902 by Ida Moe, to the heirs of Jon Dahl.',
      ['draw(patient: Girl with a Kite, time: 1902, agent: Ida Moe)'],
    ],
    [
      'The town resolved to sell the hall, built in 1903, to a developer.',
      [
        'sell(agent: The town, patient: the hall, recipient: a developer) planned',
        'build(patient: the hall, time: 1903)',
      ],
    ],
    [
      'The museum voted to return the mask, carved in 1890 by Tobin Ware, to the family of the chief.',
      ['carve(patient: the mask, time: 1890, agent: Tobin Ware)'],
    ],
  ])('%s', (text, expected) => {
    for (const one of expected) expect(said(text)).toContainEqual(one);
  });

  test('behind a sentence that is complete it may be of who acts', () => {
    expect(said('She left the house, followed by two dogs.')).toContain(
      'follow(patient: She, agent: two dogs)',
    );
  });
});

describe('participles and their nouns', () => {
  test.each([
    [
      'In a letter read to the jury she said it was late.',
      'read(patient: a letter, recipient: the jury)',
    ],
    [
      'A survey published on Tuesday puts figures to them.',
      'put(agent: A survey, patient: figures, goal: them)',
    ],
    [
      'He is accused of paying $3,000 belonging to the Fenwick Trust to Lowe Builders.',
      'pay(agent: He, amount: $3,000, recipient: Lowe Builders) alleged',
    ],
    [
      'A survey published on Tuesday found two faults.',
      'find(agent: A survey, patient: two faults)',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });
});
