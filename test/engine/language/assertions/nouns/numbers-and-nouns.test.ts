import { describe, expect, test } from 'vitest';
import { said } from '../said.js';

describe('how many at most belongs to what is counted', () => {
  test.each([
    ['Up to 700 jobs could go.', 'go(agent: Up to 700 jobs) possible'],
    [
      'The union fears that up to 700 jobs could go.',
      'go(agent: up to 700 jobs) possible [The union]',
    ],
    ['The firm said up to 40 jobs would be lost.', 'lose(patient: up to 40 jobs) [The firm]'],
    ['The firm will cut up to 700 jobs.', 'cut(agent: The firm, patient: up to 700 jobs)'],
    ['It could cost up to $4 million.', 'cost(agent: It, amount: up to $4 million) possible'],
    ['Up to $4 million was stolen.', 'steal(amount: Up to $4 million)'],
    ['Prices rose by up to 40 percent.', 'rise(agent: Prices, amount: up to 40 percent)'],
    ['The bus carried up to 60 passengers.', 'carry(agent: The bus, patient: up to 60 passengers)'],
    ['The fee went up to 700 pounds.', 'go up(agent: The fee, amount: to 700 pounds)'],
    ['They walked up to two men.', 'walk up(agent: They, goal: two men)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('a number right before `last year` is none of years', () => {
  test.each([
    [
      'The firm cut its crew from twelve people to four last year.',
      'cut(agent: The firm, patient: its crew, origin: twelve people, goal: four, time: last year)',
    ],
    ['The club sold seven last month.', 'sell(agent: The club, patient: seven, time: last month)'],
    ['Only three next year will stay.', 'stay(agent: Only three, time: next year) (only)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});

describe('from one number to another: where something was and where it is', () => {
  test.each([
    ['The fare rose from 20 to 25 euros.', 'rise(agent: The fare, origin: 20, goal: 25 euros)'],
    [
      'The club cut its fee from 30 to 25 euros.',
      'cut(agent: The club, patient: its fee, origin: 30, goal: 25 euros)',
    ],
    ['Turnout rose from 61 to 64 percent.', 'rise(agent: Turnout, origin: 61, goal: 64 percent)'],
    ['Membership fell from 300 to 250.', 'fall(agent: Membership, origin: 300, goal: 250)'],
    [
      'The council raised the fine from 40 to 60 crowns a day.',
      'raise(agent: The council, patient: the fine, origin: 40, goal: 60 crowns a day)',
    ],
    ['Its prices vary from 20 to 25 euros.', 'vary(agent: Its prices, origin: 20 to 25 euros)'],
  ])('%s', (text, line) => {
    expect(said(text)).toContain(line);
  });
});
