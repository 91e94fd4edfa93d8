import { expect, test } from 'vitest';
import { said } from '../said.js';

test.each([
  [
    'Most members of the union back the strike.',
    'back(agent: Most members of the union, patient: the strike) (most)',
  ],
  [
    'The farmers of the valley water the fields.',
    'water(agent: The farmers of the valley, patient: the fields)',
  ],
  ['The dog bit the man.', 'bite(agent: The dog, patient: the man)'],
  ['The woman whose dog bit Holt paid the fine.', 'pay(agent: The woman, patient: the fine)'],
  ['The woman whose dog bit Holt paid the fine.', 'bite(agent: whose dog, patient: Holt)'],
  ['The firm whose bid beat Acme won the deal.', 'win(agent: The firm, patient: the deal)'],
  ['Rivals cut prices after the strike hit sales.', 'hit(agent: the strike, patient: sales)'],
  ['Shops shut after the flood cut power.', 'cut(agent: the flood, patient: power)'],
  [
    'Trains stopped because the flood hit power lines in Cork.',
    'hit(agent: the flood, patient: power lines in Cork)',
  ],
  ['Leeds trail Cork by six points.', 'trail(agent: Leeds, patient: Cork, amount: six points)'],
  ['Leeds host Cork on Sunday.', 'host(agent: Leeds, patient: Cork, time: Sunday)'],
  ['Profit at the bank rose.', 'rise(agent: Profit at the bank)'],
  ['Profit at the bank rose.Shares fell 3 percent.', 'rise(agent: Profit at the bank)'],
])('a finite verb that looks like a noun: %s', (text, line) => {
  expect(said(text)).toContain(line);
});

test.each([
  ['Shares fell after the cut in rates.', ['fall(agent: Shares, time: the cut in rates)']],
  ['The talks began after the pay cut deal.', ['begin(agent: The talks, time: the pay cut deal)']],
  ['Sales after the price cut.', []],
  ['Acme unit Brandt of Leeds.', []],
])('a noun that looks like a finite verb: %s', (text, lines) => {
  expect(said(text)).toEqual(lines);
});
