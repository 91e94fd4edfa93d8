import { describe, expect, it } from 'vitest';
import { readTimes } from '../../../../src/engine/index.js';

/** The times of a text that was published on Wednesday, 24 June 2026, as words. */
function read(text: string): string[] {
  return readTimes(text, '2026-06-24').map(({ start, end }) => text.slice(start, end));
}

describe('what is called after a day or a month', () => {
  it.each([
    'The Sunday roast cost $12.',
    'The Friday market opened.',
    'Theresa May and June Falk resigned.',
    'April Jones met August Klein.',
    'He lives at 1850 Elm Street.',
  ])('is no time: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['The rain of May and June was heavy.', ['May', 'June']],
    ['The Sunday vote went to Lund.', ['Sunday']],
  ])('but a time where it says when: %s', (text, times) => {
    expect(read(text)).toEqual(times);
  });
});
