import { describe, expect, it } from 'vitest';
import { factsOf, valuesOf } from './facts-of.js';

/** When the facts of a subject are said to be so. */
const timesOf = (text: string, subject: string): (string | undefined)[] => [
  ...new Set(factsOf(text, subject).map(({ when }) => when)),
];

describe('no date of a fact is', () => {
  it.each([
    ['that of a noun', 'Velnor Group tried to influence December’s election.'],
    ['that of a thing spoken of', 'Velnor Group rejected Monday’s offer.'],
    [
      'what it is compared with',
      'Velnor Group carried two million people, 7% more than in the same period last year.',
    ],
    ['a comparison behind a clause', 'Velnor Group grew by 4%, compared with 2% in 2019.'],
    ['how long somebody has', 'Velnor Group was given 72 hours to leave.'],
    ['how long a sentence is', 'Velnor Group was sentenced to four years in prison.'],
    ['how long a strike is', 'Velnor Group lost a ship in a three-week strike.'],
    ['what is bought', 'Velnor Group is buying five years.'],
    [
      'how long after something',
      'Velnor Group deleted 40 files from its phones two days after the raid.',
    ],
  ])('%s: %s', (_, text) => {
    expect(timesOf(text, 'Velnor Group')).toEqual([undefined]);
  });
});

describe('a date is told', () => {
  it.each([
    [
      'with the part that is meant',
      'Velnor Group will open a plant by the end of the year.',
      'by the end of the year',
    ],
    [
      'with the part of a month',
      'Velnor Group opened a mill at the beginning of May.',
      'beginning of May',
    ],
    [
      'with what happened then',
      'The mayor left in 2021, when Velnor Group bought the mill.',
      '2021',
    ],
    ['with what happened then', 'Prices fell in May, when Velnor Group left the port.', 'May'],
    ['and parts no subject from its verb', 'Velnor Group on Monday sold a mill.', 'Monday'],
    [
      'once for a range',
      'Velnor Group sold a mill between July and September.',
      'between July and September',
    ],
  ])('%s: %s', (_, text, when) => {
    expect(timesOf(text, 'Velnor Group')).toContain(when);
  });

  it('and no part of the subject', () => {
    const [fact] = factsOf('Velnor Group on Monday sold a mill.', 'Velnor Group');
    expect(fact?.subject).toBe('Velnor Group');
  });
});

describe('a range is one figure', () => {
  it.each([
    [
      'Velnor Group expects a profit of between 900 million and 1 billion crowns.',
      'between 900 million and 1 billion crowns',
    ],
    ['Velnor Group will pay between 5 and 7 million euros.', 'between 5 and 7 million euros'],
    ['Velnor Group sold 20 to 30 boats.', '20 to 30 boats'],
    ['Velnor Group holds 10-15% of the bank.', '10-15%'],
  ])('%s', (text, value) => {
    expect(valuesOf(factsOf(text, 'Velnor Group'))).toEqual([value]);
  });
});
