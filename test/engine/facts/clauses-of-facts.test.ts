import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.js';

/** The facts of a subject as `subject | relation | object`. */
const linesOf = (text: string, subject: string): string[] =>
  factsOf(text, subject).map((fact) => [fact.subject, fact.relation, fact.object].join(' | '));

describe('a fact is cut where its clause ends', () => {
  it.each([
    [
      'what joins sentences is no part of a verb',
      'Velnor Group, however, shrank to 11 ships.',
      'Velnor Group | shrank | to 11 ships',
    ],
    [
      'what joins sentences is no part of a verb',
      'Velnor Group, meanwhile, sold the mill.',
      'Velnor Group | sold | the mill',
    ],
    [
      'whom it is done to comes before what it is about',
      'The judge freed two clerks whom Velnor Group accuses of theft.',
      'Velnor Group | accuses | two clerks … of theft',
    ],
    [
      'what is compared is told with what has changed',
      'Velnor Group grew by 4% since it moved, compared with 2% elsewhere.',
      'Velnor Group | grew | by 4% since it moved, compared with 2% elsewhere',
    ],
    [
      'what is denied is told with its denial',
      'Not a single euro was paid to Velnor Group.',
      'Not a single euro | was paid | to Velnor Group',
    ],
  ])('%s: %s', (_, text, line) => {
    expect(linesOf(text, 'Velnor Group')).toContain(line);
  });

  it.each([
    'Ada Holm has pleaded not guilty to theft.',
    'Ada Holm pleaded not guilty on Monday.',
    'Ada Holm and her son pleaded not guilty.',
    'Ada Holm, a baker, will plead not guilty.',
  ])('a plea is made, whatever it denies: %s', (text) => {
    expect(factsOf(text, 'Ada Holm').filter(({ polarity }) => polarity)).toEqual([]);
  });
});
