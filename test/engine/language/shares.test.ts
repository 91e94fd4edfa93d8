import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/index.js';

describe('so many out of so many', () => {
  const shares = (text: string): unknown =>
    readQuantities(text).map(({ start, end, share, noun }) => [
      text.slice(start, end),
      share,
      noun ?? '',
    ]);

  it.each([
    ['two out of three bakers', 'two out of three', 2 / 3, 'baker'],
    ['nine out of every ten bakers', 'nine out of every ten', 0.9, 'baker'],
    ['three in every four bakers', 'three in every four', 0.75, 'baker'],
    ['four of every five bakers', 'four of every five', 0.8, 'baker'],
    ['One in five bakers', 'One in five', 0.2, 'baker'],
    ['3 in 10 bakers', '3 in 10', 0.3, 'baker'],
    ['Six in every hundred bakers', 'Six in every hundred', 0.06, 'baker'],
    ['two out of every thousand bakers', 'two out of every thousand', 0.002, 'baker'],
    ['1 in 1,000 bakers', '1 in 1,000', 0.001, 'baker'],
    ['one in a million', 'one in a million', 0.000001, ''],
    ['a one-in-four chance', 'one-in-four', 0.25, 'chance'],
    ['One baker in five', 'One baker in five', 0.2, 'baker'],
    ['one person out of ten', 'one person out of ten', 0.1, 'person'],
  ])('%s', (text, words, share, noun) => {
    expect(shares(text)).toEqual([[words, share, noun]]);
  });

  it.each([
    'two out of the three mills',
    'three in 2019',
    'two in ten days',
    'four in three matches',
    '12 out of 15 members',
    '7,000 out of 20,000 people',
    'rated 8.2 out of 10',
    'the two in three boats',
  ])('no share: %s', (text) => {
    expect(readQuantities(text).map(({ share }) => share)).not.toContainEqual(expect.any(Number));
  });
});

describe('percentage points', () => {
  const unit = 'percentage points';
  it.each([
    ['rose three percentage points', 'three percentage points', 3],
    ['a 3 percentage-point rise', '3 percentage-point', 3],
    ['half a percentage point', 'half a percentage point', 0.5],
    ['0.5 of a percentage point', '0.5 of a percentage point', 0.5],
    ['a quarter of a percentage point', 'a quarter of a percentage point', 0.25],
    ['fell 2.5 pp', '2.5 pp', 2.5],
    ['cut by 25 basis points', '25 basis points', 0.25],
    ['cut by 25bps', '25bps', 0.25],
  ])('%s', (text, words, amount) => {
    const [quantity, ...others] = readQuantities(text);
    expect(quantity).toMatchObject({ kind: 'percent', amount, unit });
    expect(quantity?.share).toBeUndefined();
    expect(text.slice(quantity?.start, quantity?.end)).toBe(words);
    expect(others).toEqual([]);
  });
});
