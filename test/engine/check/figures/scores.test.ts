import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const VOTE = 'The council voted 6 to 3 for the plan.';
const RULING = 'Judges ruled five to four against the bank.';
const MATCH = 'Denmark beat Norway 3-1 in Oslo.';

describe('a score', () => {
  it.each([
    ['contradicted', VOTE, 'The council voted 5 to 4 for the plan.'],
    ['contradicted', VOTE, 'The council voted 7-2 for the plan.'],
    ['supported', VOTE, 'The council voted 6-3 for the plan.'],
    ['contradicted', RULING, 'Judges ruled 6 to 3 against the bank.'],
    ['supported', RULING, 'Judges ruled 5-4 against the bank.'],
    ['contradicted', MATCH, 'Denmark beat Norway 4-1.'],
    ['supported', MATCH, 'Denmark beat Norway 3-1.'],
  ])('is %s: %s %s', (verdict, text, claim) => {
    expect(new Engine([storyOf(text)]).check(claim).verdict).toBe(verdict);
  });
});
