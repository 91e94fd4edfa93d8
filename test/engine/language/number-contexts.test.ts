import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/index.js';
import { shownQuantities } from './shown-quantities.js';

describe('numbers below zero, and degrees', () => {
  it.each([
    ['minus 5C', ['minus 5 = -5 °C']],
    ['down to -5C', ['-5 = -5 °C']],
    ['It was 5C at dawn.', ['5 = 5 °C']],
    ['a high of 100F', ['100 = 100 °F']],
    ['222 births minus 150 deaths', ['222 = 222 birth', '150 = 150 death']],
    ['minus twelve degrees', ['minus twelve = -12 degree']],
    ['minus 12 degrees Celsius', ['minus 12 = -12 °C']],
    ['minus 12 degrees C', ['minus 12 = -12 °C']],
    ['12 degrees below zero', ['12 degrees below zero = -12 degree']],
    ['minus 0.4 percent', ['minus 0.4 percent = -0.4 %']],
    ['minus $2 billion', ['minus $2 billion = -2000000000 USD']],
    ['a profit of -$3 million', ['-$3 million = -3000000 USD']],
    ['between minus 5 and minus 2C', ['minus 5 = -5 °C', 'minus 2 = -2 °C']],
    ['10 minus 3', ['10 = 10', '3 = 3']],
    ['in Room 5C, on the 5C bus, a 27F in size 26C', []],
  ])('%s', (text, quantities) => {
    expect(shownQuantities(text)).toEqual(quantities);
  });
});

describe('votes, scores and ratios', () => {
  it.each([
    'It passed 6 to 3.',
    'approved by a vote of six to three',
    'voted 4 to 5 against the road',
    'The court ruled 5 to 4 for the miller.',
    'beaten 15 to 10',
    'settled by a vote (6 to 3)',
    'outnumbered 3 to 1',
    'at odds of 100 to 1',
  ])('are no quantities: %s', (text) => {
    expect(shownQuantities(text)).toEqual([]);
  });

  it.each([
    ['10 to 30 minutes', ['10 = 10 minute', '30 = 30 minute']],
    ['fell from 6 to 3', ['6 = 6', '3 = 3']],
    ['cut 10 to 5 percent', ['10 = 10 %', '5 percent = 5 %']],
    ['1/2 to 1 inch of rain', ['1 = 1 in']],
    ['ahead in corners (12 to 5)', ['12 = 12', '5 = 5']],
    ['gave 20 to 3 schools', ['20 = 20 school', '3 = 3 school']],
  ])('but these are: %s', (text, quantities) => {
    expect(shownQuantities(text)).toEqual(quantities);
  });
});

describe('prices in words', () => {
  it.each([
    ['four-fifty a gallon', 'four-fifty', 4.5],
    ['three-fifty a pound', 'three-fifty', 3.5],
    ['two twenty-five per litre', 'two twenty-five', 2.25],
    ['nine ninety-nine apiece', 'nine ninety-nine', 9.99],
    ['twelve-fifty a ticket', 'twelve-fifty', 12.5],
    ['six-oh-five a share', 'six-oh-five', 6.05],
  ])('%s', (text, words, amount) => {
    const [price, ...others] = readQuantities(text);
    expect(price).toMatchObject({ kind: 'money', amount });
    expect(text.slice(price?.start, price?.end)).toBe(words);
    expect(others).toEqual([]);
  });

  it('are none without what is paid for', () => {
    expect(readQuantities('at four-thirty a train left').map(({ kind }) => kind)).not.toContain(
      'money',
    );
  });
});

describe('pounds', () => {
  it.each([
    ['3,500 pounds of turnover', 'money'],
    ['a turnover of 3,500 pounds', 'money'],
    ['sales of 3,500 pounds', 'money'],
    ['a 2,500-pound fine', 'money'],
    ['she earns 300 pounds a week', 'money'],
    ['3,500 pounds of flour', 'count'],
    ['a load of 3,500 pounds', 'count'],
    ['the whale weighed 3,000 pounds', 'count'],
    ['a 2,000-pound bomb', 'count'],
    ['lost 30 pounds', 'count'],
  ])('%s', (text, kind) => {
    expect(readQuantities(text).map((quantity) => quantity.kind)).toEqual([kind]);
  });
});
