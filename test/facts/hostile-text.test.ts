import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFacts } from '../../src/facts/index.js';
import { storyOf } from './story-of.js';

const word = fc.constantFrom(
  'Harbour Foods',
  'Lindqvist',
  'The',
  'the company',
  'it',
  'said',
  'that',
  'which',
  ',',
  '.',
  '“',
  '”',
  '(',
  ')',
  '’s',
  'and',
  'not',
  'was',
  'sued',
  'by',
  '$1.2bn',
  '81 percent',
  '25,000',
  'June',
  'in',
  'of',
  'a',
  '👩‍👩‍👧',
  'e\u0301',
  '\u202e',
  '**',
  '<@1>',
  '@everyone',
  '\u00a0',
  '\n',
  'constructor',
  '__proto__',
  'U.S.',
  '-',
  'according to',
);
const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: word },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

it('never throws, and cuts every word of a fact from the story, its marks inside its quote', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const book = readFacts([storyOf(text)]);
      for (const { name } of book.subjects()) {
        for (const { quote, marks, relation, object, attribution, value, when } of book.about(name)
          .facts) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          for (const cut of [relation, object, value?.text ?? '', when ?? ''])
            expect(quote.text).toContain(cut);
          expect(text).toContain(attribution ?? '');
          for (const mark of marks) {
            expect(mark.start).toBeGreaterThanOrEqual(quote.start);
            expect(mark.end).toBeLessThanOrEqual(quote.end);
            expect(mark.start).toBeLessThan(mark.end);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
