import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../src/engine/index.js';
import { shownQuantities } from './shown-quantities.js';

/** The times of a text that was published on Wednesday, 24 June 2026, as `words from..to`. */
const read = (text: string): string[] =>
  readTimes(text, '2026-06-24').map(
    ({ start, end, from, to }) =>
      `${text.slice(start, end)} ${from ?? ''}${to === from ? '' : `..${to ?? ''}`}`,
  );

describe('a number behind a verb that opens a sentence', () => {
  it.each([
    ['Add 10 to 20 grams.', ['10 = 10 g', '20 = 20 g']],
    ['Bring 5 litres of water.', ['5 = 5 l']],
    ['Wait 10 to 30 minutes.', ['10 = 10 minute', '30 = 30 minute']],
    ['Expect 200 guests.', ['200 = 200 guest']],
  ])('counts: %s', (text, quantities) => {
    expect(shownQuantities(text)).toEqual(quantities);
  });
});

describe('a twenty-second day', () => {
  it.each([
    ['the twenty-second of November 1963', ['twenty-second of November 1963 1963-11-22']],
    ['that week last year', ['that week last year 2025-06-23..2025-06-29']],
  ])('%s', (text, times) => {
    expect(read(text)).toEqual(times);
  });

  it('is no length of time, and a twenty-second silence is', () => {
    expect(readTimes('a twenty-second silence').map(({ kind }) => kind)).toEqual(['duration']);
  });
});

describe('what four digits number', () => {
  it.each(['Seat 1966 was free.', 'Article 2004 of the code', 'Invoice 2019 was paid.'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
