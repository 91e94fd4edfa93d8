import { describe, expect, it } from 'vitest';
import { line, mapOf } from './map-of.js';

const linesOf = (text: string, subject: string): readonly string[] =>
  mapOf(text, subject).ties.map(line);

describe('whose something is', () => {
  it.each([
    [
      'The trial is funded by Kestrel Pharma.',
      'Kestrel Pharma',
      'Kestrel Pharma → trial: The trial is funded by Kestrel Pharma',
    ],
    [
      'The clinic was sued by Acton County Council.',
      'Acton County Council',
      'Acton County Council → clinic: The clinic was sued by Acton County Council',
    ],
    [
      'Brent Holdings runs the quarry.',
      'Brent Holdings',
      'Brent Holdings → quarry: runs the quarry',
    ],
  ])('stands in a map, though it is spoken of once: %s', (text, subject, expected) => {
    expect(linesOf(text, subject)).toEqual([expected]);
  });

  it('does not where it is new, or something else is done to it', () => {
    expect(linesOf('Brent Holdings runs a quarry.', 'Brent Holdings')).toEqual([]);
    expect(linesOf('Brent Holdings praised the quarry.', 'Brent Holdings')).toEqual([]);
  });
});

describe('two who do the same', () => {
  it.each([
    'Greta Olsen and Una Grey attended the opening.',
    'Olsen and Grey both criticised the plan.',
    'Greta Olsen and Una Grey said the fee was too high.',
  ])('have by that nothing to do with each other: %s', (text) => {
    expect(linesOf(text, 'Olsen')).toEqual([]);
  });

  it.each([
    ['Greta Olsen and Una Grey founded a choir.', 'founded a choir'],
    ['Greta Olsen and Una Grey met in Lund.', 'met in Lund'],
    ['Greta Olsen and Una Grey jointly criticised the plan.', 'criticised the plan'],
  ])('are tied where they do it as one: %s', (text, words) => {
    expect(linesOf(text, 'Olsen').join()).toContain(words);
  });
});
