import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const verdictOf = (claim: string, text: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

describe('a claim in another measure than the story', () => {
  it.each([
    ['Bread costs $3.75 a loaf.', 'Bread costs three seventy-five a loaf.'],
    ['75 percent of the bakers closed.', 'Three in four bakers closed.'],
    ['Two thirds of the bakers closed.', 'Two out of three bakers closed.'],
    ['Bread sales brought 250,000 dollars.', 'Bread sales brought a quarter of a million dollars.'],
  ])('is borne out where it comes to the same: %s', (claim, text) => {
    expect(verdictOf(claim, text)).toBe('supported');
  });

  it.each([
    ['Sales of bread fell 4 percent.', 'Sales of bread fell four percentage points.'],
    ['80 percent of the bakers closed.', 'Three in four bakers closed.'],
    ['Bread costs $9 a loaf.', 'Bread costs three seventy-five a loaf.'],
  ])('is not where it does not: %s', (claim, text) => {
    expect(verdictOf(claim, text)).not.toBe('supported');
  });
});
