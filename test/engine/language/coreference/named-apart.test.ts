import { describe, expect, it } from 'vitest';
import { Engine, readFacts } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';
import { mentionsOf } from './mentions-of.js';

describe('two things with one noun and two names before it', () => {
  it.each([
    [
      'The Truro plant makes cheese. The Hull plant makes bread.',
      'The Truro plant',
      ['The Truro plant'],
    ],
    [
      'The Morris bill failed in June. The Dole bill passed in July. The bill was signed.',
      'The bill was',
      ['The Dole bill', 'The bill'],
    ],
    [
      'The Hoover trial began in May. The trial lasted nine days. The Nolan trial collapsed.',
      'The trial lasted',
      ['The Hoover trial', 'The trial'],
    ],
    [
      'The Baltic Quay project cost 40 million. The Quay project was late.',
      'The Quay project',
      ['The Baltic Quay project', 'The Quay project'],
    ],
    [
      'The Ridge fire began in May. The fire burned for days. The Vale fire broke out later. It was small.',
      'It was',
      ['The Vale fire', 'It'],
    ],
  ])('%s', (text, word, mentions) => {
    const found = mentionsOf(text, word);
    expect(found.length === 0 ? [word] : found).toEqual(mentions);
  });

  const fires =
    'The Ridge fire began in May and destroyed 620 homes. The Vale fire, which broke out later, burned 65,000 acres and killed nobody. It was caused by a spark.';

  it.each([
    ['The Ridge fire burned 65,000 acres.', false],
    ['The Ridge fire was caused by a spark.', false],
    ['The Ridge fire killed nobody.', false],
    ['The Vale fire destroyed 620 homes.', false],
    ['The Vale fire burned 65,000 acres.', true],
    ['The Vale fire was caused by a spark.', true],
    ['The Ridge fire destroyed 620 homes.', true],
  ])('bear out each its own: %s', (claim, isSupported) => {
    const { verdict } = new Engine([storyOf(fires)]).check(claim);
    expect(verdict === 'supported').toBe(isSupported);
  });

  it('have each their own facts', () => {
    const { facts } = readFacts([storyOf(fires)]).about('Ridge fire');
    expect(facts.length).toBeGreaterThan(0);
    for (const { quote } of facts) expect(quote.text).toContain('The Ridge fire');
  });
});
