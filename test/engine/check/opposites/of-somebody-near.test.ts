import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

const FELL = 'Profit fell by 4 million to 9 million.';
const UP = 'Sales were 5 million euros, up from 4 million.';
const BLAZE = 'By noon the blaze covered 14,600 hectares, up from 9,000 on Friday.';
const BROTHER = "The mayor's brother was arrested.";
const DEPUTY = 'The deputy mayor resigned.';
const POOL = 'Until last year the pool was free.';
const SINCE = 'Doreen Pyke, 71, has painted plates since she was 16.';
const AWARD = 'The award went to Moe, ahead of Berg.';
const TRAIN = 'The train left on Monday morning.';

describe('what a story tells of something or somebody near', () => {
  it.each([
    [FELL, 'Profit fell to 4 million.'],
    [FELL, 'Profit fell by 9 million.'],
    [UP, 'Sales were 4 million euros.'],
    [BLAZE, 'The blaze covered 9,000 hectares.'],
    ['Prices stood at 40 euros, down from 60 in May.', 'Prices stood at 60 euros.'],
    [BROTHER, 'The mayor was arrested.'],
    ['A friend of the minister bought the farm.', 'The minister bought the farm.'],
    [DEPUTY, 'The mayor resigned.'],
    [POOL, 'The pool is free.'],
    [SINCE, 'Doreen Pyke is 16.'],
    [AWARD, 'The award went to Berg.'],
    [TRAIN, 'The train left on Monday evening.'],
    ['A lorry overturned before dawn on Tuesday.', 'The lorry overturned on Tuesday evening.'],
  ])('does not bear a claim out: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).not.toBe('supported');
  });

  it.each([
    [FELL, 'Profit fell to 9 million.'],
    [FELL, 'Profit fell by 4 million.'],
    [UP, 'Sales were 5 million euros.'],
    [BLAZE, 'The blaze covered 14,600 hectares.'],
    [BROTHER, 'The brother of the mayor was arrested.'],
    [DEPUTY, 'The deputy mayor resigned.'],
    ['A group of miners was saved.', 'Miners were saved.'],
    [POOL, 'The pool was free until last year.'],
    [SINCE, 'Doreen Pyke is 71.'],
    [AWARD, 'The award went to Moe.'],
    [TRAIN, 'The train left on Monday.'],
    [TRAIN, 'The train left on Monday morning.'],
  ])('does where it is told of what the claim is of: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });
});
