import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

const text = [
  'A strike closed the brewery in Tolland on Monday. Tolland Brewery had cut the wages.',
  'The union praised the pickets. The strike ended in June.',
  'Pickets sang all night. Strike leaders blamed the owners.',
  'Mayor Eva Holt visited the brewery. The mayor brought soup.',
].join('\n');
const book = readFacts([storyOf(text)]);
const linesOf = (subject: string): readonly string[] =>
  book
    .about(subject)
    .facts.map(({ subject, relation, object }) => [subject, relation, object].join(' | '));

describe('a common noun', () => {
  it('can be asked for with or without its article, and in another number', () => {
    const lines = linesOf('the strike');
    expect(lines).toContain('The strike | ended | in June');
    expect(lines).toContainEqual(expect.stringContaining('A strike | closed | the brewery'));
    expect(linesOf('strike')).toEqual(lines);
    expect(linesOf('Strikes')).toEqual(lines);
    expect(book.about('strike').matched).toBe('the strike');
  });

  it('is found inside a compound as well', () => {
    expect(linesOf('strike')).toContain('Strike leaders | blamed | the owners');
  });

  it('is asked for with the words beside it', () => {
    expect(linesOf('strike leaders')).toEqual(['Strike leaders | blamed | the owners']);
    expect(book.about('pension leaders').matched).toBeNull();
  });

  it('means whoever is called so where that is somebody with a name', () => {
    expect(book.about('the mayor').matched).toBe('Eva Holt');
    expect(linesOf('the mayor')).toContain('Eva Holt | brought | soup');
  });

  it('is told apart from a name that has it as a part', () => {
    expect(book.about('Tolland Brewery').matched).toBe('Tolland Brewery');
    expect(linesOf('the pickets')).toContain('Pickets | sang | all night');
  });

  it('gives what it and another subject share', () => {
    const { facts, with: other } = book.about('the strike', { with: 'owners' });
    expect(other?.matched).toBe('the owners');
    expect(facts.map(({ relation }) => relation)).toEqual(['blamed']);
  });

  it('is listed with its facts, the most first, names left out', () => {
    const nouns = book.nouns();
    expect(nouns[0]).toEqual({ name: 'the strike', facts: 3 });
    expect(nouns.map(({ name }) => name)).not.toContain('the mayor');
  });
});
