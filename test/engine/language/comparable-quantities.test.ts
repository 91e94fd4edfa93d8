import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/index.js';

describe('what one compares quantities by', () => {
  const [bounds, ranges, nouns, shares] = (['bound', 'range', 'noun', 'share'] as const).map(
    (field) => (text: string) => readQuantities(text).map((quantity) => quantity[field]),
  );

  it.each([
    ['nearly 25,000, almost 9, about 40, ~60', ['almost', 'almost', 'about', 'about']],
    ['some 300 men', ['about']],
    ['over 9, more than 9, exceeding 9 tonnes', ['over', 'over', 'over']],
    ['under 9, fewer than 9 boats', ['under', 'under']],
    ['at least 9, no fewer than 9', ['at least', 'at least']],
    ['up to 9, as many as 9, no more than 9', ['at most', 'at most', 'at most']],
    ['25,000 or more, 9 boats or so, 20-plus years', ['at least', 'about', 'at least']],
    ['five years at least, 12 or fewer', ['at least', 'at most']],
    ['100+ boats', ['at least']],
    ['exactly 12 boats', [undefined]],
  ])('a bound: %s', (text, expected) => {
    expect(bounds?.(text)).toEqual(expected);
  });

  it('keeps the words behind, and finds the noun behind them', () => {
    expect(readQuantities('for 25,000 or more boats')).toMatchObject([
      { qualifierAfter: { start: 11, end: 18, text: 'or more' }, unit: 'boats' },
    ]);
  });

  const [teens, millions] = [
    { low: 10, high: 15 },
    { low: 3e6, high: 5e6 },
  ];
  it.each([
    ['10-15 %', [teens, teens]],
    ['between 10 and 15 percent', [teens, teens]],
    ['ranging from 10 to 15 percent', [teens, teens]],
    ['between 3 and 5 million boats', [millions, millions]],
    ['$3 to $5 million', [millions, millions]],
    ['rose from 10 to 15 percent', [undefined, undefined]],
    ['10 and 15 percent', [undefined, undefined]],
    ['beaten 15 to 10', []],
    ['costs fell 3 percent to €30 million', [undefined, undefined]],
    ['the mayor gave $5 to 10 people', [undefined, undefined]],
  ])('a range: %s', (text, expected) => {
    expect(ranges?.(text)).toEqual(expected);
  });

  it.each([
    ['25,000 fake accounts', ['account']],
    ['12 people, 3 women and 9 children', ['person', 'woman', 'child']],
    ['10 cities, 7 buses, 4 glasses', ['city', 'bus', 'glass']],
    ['42 pies, 30 movies, 4 cookies, 6 magpies', ['pie', 'movie', 'cookie', 'magpie']],
    ['9 parties, 12 spies, 2 series, 3 species', ['party', 'spy', 'series', 'species']],
    ['10 kilometres, 10km, a 10-kilometre run', ['km', 'km', 'km']],
    ['40 square miles, 12 °C', ['square mi', '°C']],
    ['$5', [undefined]],
  ])('a noun: %s', (text, expected) => {
    expect(nouns?.(text)).toEqual(expected);
  });

  it.each([
    ['a quarter of the boats', [0.25]],
    ['25 percent', [0.25]],
    ['half of them', [0.5]],
    ['2 percentage points, 25 boats', [undefined, undefined]],
  ])('a share: %s', (text, expected) => {
    expect(shares?.(text)).toEqual(expected);
  });
});
