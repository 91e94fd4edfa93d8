import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_PASSAGE_LENGTH, splitOverlong } from '../../../src/engine/index.js';

const parts = (text: string): string[] =>
  splitOverlong(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  );
/** So many words, without a seam between them. */
const run = (count: number, word = 'harbour'): string =>
  Array.from({ length: count }, () => word).join(' ');

test('a sentence of at most 400 characters is left whole', () => {
  const sentence = `${run(24)}; ${run(24)}`.padEnd(MAX_PASSAGE_LENGTH, 'x');
  expect(sentence).toHaveLength(400);
  expect(parts(sentence)).toEqual([sentence]);
});

describe('an overlong sentence is parted', () => {
  const half = run(28);

  test.each([
    ['at a semicolon', `${half};`, half],
    ['at a dash', `${half} —`, half],
    ['before a conjunction', `${half},`, `while ${half}`],
    ['at a comma', `${half},`, half],
    ['at a line break', half, `\n${half}`],
    ['between two words where there is no better place', half, half],
  ])('%s', (_, first, second) => {
    expect(parts(`${first} ${second}`)).toEqual([first, second.trim()]);
  });

  test('at a semicolon rather than at a comma nearer to its middle', () => {
    expect(parts(`${run(20)}; ${run(8)}, ${run(28)}`)[0]).toBe(`${run(20)};`);
  });

  test('not so near an end that a scrap is left', () => {
    expect(parts(`So; ${half}, ${half}`)).toEqual([`So; ${half},`, half]);
  });

  test('into as many parts as it takes', () => {
    const read = parts(run(1000));
    expect(read.join(' ')).toBe(run(1000));
    expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
  });
});

test('a word longer than that is never cut', () => {
  const word = 'x'.repeat(5000);
  expect(parts(word)).toEqual([word]);
  expect(parts('漢'.repeat(1000))).toHaveLength(1);
});

test('whatever the sentence, no letter is lost and no part is longer than it must be', () => {
  const words = fc.constantFrom('port', '4.25,', 'paid;', '—', 'and', 'x'.repeat(90), '👩‍👩‍👧', '(so)');
  const gap = fc.constantFrom(' ', '\u00a0', '\n', '  ');
  const sentence = fc
    .array(fc.tuple(words, gap), { minLength: 1, maxLength: 400 })
    .map((pairs) => pairs.flat().join('').trim());
  fc.assert(
    fc.property(sentence, (text) => {
      const whole = `Before. ${text} After.`;
      const span = { start: 8, end: 8 + text.length };
      let at = span.start;
      for (const { start, end } of splitOverlong(whole, span)) {
        expect(whole.slice(at, start).trim()).toBe('');
        expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim());
        expect(end - start).toBeLessThanOrEqual(MAX_PASSAGE_LENGTH);
        at = end;
      }
      expect(at).toBe(span.end);
    }),
  );
});
