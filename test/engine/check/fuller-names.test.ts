import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

describe('a fuller name than the story has', () => {
  it.each([
    ['a storm', 'Odette hit Cuba on Monday.', 'Hurricane Odette hit Cuba.'],
    ['a storm', 'Vesna flooded the harbour.', 'Storm Vesna flooded the harbour.'],
    ['a club', 'Northgate won 2-0 on Sunday.', 'Northgate United won 2-0.'],
    ['a firm', 'Tarrow closed its mill on Monday.', 'Tarrow Steel closed its mill.'],
  ])('is %s: %s', (_, text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });

  it.each([
    ['another club', 'Northgate City won 2-0 on Sunday.', 'Northgate United won 2-0.'],
    ['one of two', 'Northgate won 2-0. Northgate City lost.', 'Northgate United won 2-0.'],
    ['a person', 'Odette Lund hit a wall on Monday.', 'Hurricane Odette hit a wall.'],
    ['a first name', 'Holm resigned on Monday.', 'Anna Holm resigned.'],
    ['another person', 'Carl Holm resigned on Monday.', 'Anna Holm resigned.'],
    ['a town', 'Washington signed the bill.', 'Washington Post signed the bill.'],
  ])('is left open where it may be %s: %s', (_, text, claim) => {
    expect(verdictOf(text, claim)).toBe('not in the story');
  });
});

describe('a name of small words', () => {
  it.each([
    ['The tug drew the Ever Onward off the bank.', 'The Ever Onward was drawn off the bank.'],
    ['The ferry Ever Given ran aground.', 'Ever Given ran aground.'],
    ['The ferry Ever Given ran aground.', 'ever given ran aground'],
  ])('is known in a claim: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });
});
