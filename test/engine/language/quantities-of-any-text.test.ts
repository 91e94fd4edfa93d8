import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/engine/index.js';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'a ',
        'one',
        ' third',
        '25',
        ',000',
        '.',
        '%',
        ' of ',
        '$',
        '-',
        ' and ',
        'million ',
        ' times',
        ' as',
        '½',
        'US$',
        '\u00a0',
        'half ',
        'between ',
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);

describe('any text at all', () => {
  it('gives quantities in order, apart, inside the text, with finite amounts', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        let end = 0;
        for (const quantity of readQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.unitEnd ?? 0).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(quantity.amount)).toBe(true);
          if (quantity.qualifier) {
            const { start, end: qualifierEnd, text: words } = quantity.qualifier;
            expect(text.slice(start, qualifierEnd)).toBe(words);
            expect(qualifierEnd).toBeLessThanOrEqual(quantity.start);
          }
          end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it('goes on after a letter of two code units before a sign', () => {
    expect(readQuantities('\u{1EEA2}$9 bought 40 boats').map(({ amount }) => amount)).toEqual([
      9, 40,
    ]);
  });

  it.each(['1', '1,', '$1 ', 'one hundred ', 'one-', 'a third ', '1\u00a0000'])(
    'reads a long run of "%s"',
    (piece) => {
      const text = piece.repeat(20_000);
      expect(readQuantities(text).every(({ end }) => end <= text.length)).toBe(true);
    },
  );
});
