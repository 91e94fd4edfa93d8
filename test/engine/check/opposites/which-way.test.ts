import { describe, expect, it } from 'vitest';
import { type Check, Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const checkOf = (story: string, claim: string): Check => new Engine([storyOf(story)]).check(claim);

describe('a claim that puts a sentence the other way', () => {
  it('is contradicted by which way something went', () => {
    const { verdict, differences } = checkOf(
      'Ferry fares were down by 6 percent.',
      'Ferry fares were up by 6 percent.',
    );
    expect(verdict).toBe('contradicted');
    expect(differences).toEqual([{ claimed: 'up', source: 'down' }]);
  });

  it('is not borne out by who asked that it should not be so', () => {
    const { verdict } = checkOf(
      'Mrs Holm asked that no flowers be sent to the chapel.',
      'Mrs Holm asked that flowers be sent to the chapel.',
    );
    expect(verdict).toBe('contradicted');
  });

  it('is not borne out by who only can have it done', () => {
    const { verdict, status } = checkOf(
      'The matter goes to the board, which can order the mill pulled down.',
      'The board has ordered the mill pulled down.',
    );
    expect(verdict).toBe('not in the story');
    expect(status).toBe('possible');
  });
});

describe('a claim that something has doubled', () => {
  it('is not borne out by what else has', () => {
    const story =
      'Two other shops, a florist and a locksmith, closed after their rents were doubled.';
    const { verdict } = checkOf(
      `The bakery stays open. ${story}`,
      'The rent was doubled for the bakery.',
    );
    expect(verdict).not.toBe('supported');
  });
});
