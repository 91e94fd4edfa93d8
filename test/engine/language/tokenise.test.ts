import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/engine/index.js';

const words = (text: string): string[] => tokenise(text).map((word) => word.text);

describe('stays whole', () => {
  test.each([
    '25,000',
    '1,234,567.89',
    '$965 billion',
    '$1.2bn',
    '€30m',
    'US$40 million',
    'U.S.',
    'U.S.A.',
    '4.25',
    '81%',
    '4.5%',
    'HBM4',
    '2nm',
    '5G',
    'O’Brien',
    "company's",
    'AT&T',
    'naïve',
    'cafe\u0301',
    'Łódź',
    'Straße',
    'Ελλάδα',
    'हिन्दी',
    '漢字',
    '𝒳𝒴',
  ])('%s', (word) => {
    expect(words(word)).toEqual([word]);
    expect(words(`(“${word}”, so`)).toEqual([word, 'so']);
  });
});

test('marks, hyphens and emoji part words and are none', () => {
  expect(words('Well-known: a “first” — 🎉👩‍👩‍👧 and… it’s over!')).toEqual([
    ...['Well', 'known', 'a', 'first', 'and', 'it’s', 'over'],
  ]);
  expect(words('🎉 … — "')).toEqual([]);
  expect(words('')).toEqual([]);
});

test('a comma that parts no thousands parts numbers', () => {
  expect(words('in 2019,2020 and 1,5')).toEqual(['in', '2019', '2020', 'and', '1', '5']);
});

test('the letter of a scale is one only where no word goes on', () => {
  expect(words('$5 men')).toEqual(['$5', 'men']);
  expect(words('$5 m')).toEqual(['$5 m']);
  expect(words('$5\u00a0million')).toEqual(['$5\u00a0million']);
});

test('a full stop at the end is no part of the last word', () => {
  expect(words('It rose to 4.25. Then it fell.')).toEqual([
    ...['It', 'rose', 'to', '4.25', 'Then', 'it', 'fell'],
  ]);
});

test('whatever the text, words are slices of it in order, and every letter and digit is in one', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string()),
      (text) => {
        let at = 0;
        let between = '';
        for (const word of tokenise(text)) {
          expect(word.text).toBe(text.slice(word.start, word.end));
          expect(word.start).toBeGreaterThanOrEqual(at);
          between += text.slice(at, word.start) + ' ';
          at = word.end;
        }
        expect(between + text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      },
    ),
  );
});
