import { describe, expect, it } from 'vitest';
import { type Check, Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const BEFORE = 'A Dutch firm, Velnor, pulled out of talks in January. ';
const CLAIM = 'Velnor walked away because of the energy bills.';

const checkOf = (sentence: string, claim = CLAIM): Check =>
  new Engine([storyOf(BEFORE + sentence)]).check(claim);

describe('a claim that the story has somebody deny', () => {
  it.each([
    'Its spokesman, Ola Brandt, denied that the firm had pulled out because of the energy bills.',
    'Its spokesman, Ola Brandt, said it had not walked away because of the energy bills.',
    'Its spokesman, Ola Brandt, denied reports that it had walked away because of the energy bills.',
    '"We did not walk away because of the energy bills," said its spokesman, Ola Brandt.',
  ])('is told as denied, and by whom: %s', (sentence) => {
    const { verdict, status, assertions } = checkOf(sentence);
    expect(verdict).toBe('not in the story');
    expect(status).toBe('denied');
    expect(assertions.map(({ speaker }) => speaker)).toEqual(['Ola Brandt']);
  });

  it('is told as denied where a pronoun does', () => {
    const { status } = checkOf('It denied that it had walked away because of the energy bills.');
    expect(status).toBe('denied');
  });

  it('is not told so where a plan is rejected, or another figure denied', () => {
    const rejected = checkOf('Voters rejected the plan for the mill.', 'Velnor sold the mill.');
    expect(rejected.status).not.toBe('denied');
    const other = checkOf(
      'It denied that it had paid 3 million euros for the mill.',
      'Velnor paid 5 million euros for the mill.',
    );
    expect(other.status).not.toBe('denied');
  });
});
