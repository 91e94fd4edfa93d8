import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

describe('a claim that one has more than another', () => {
  const shares = 'Roth holds 12 percent of Acme and Brandt 11.';
  const count =
    'Teachers marched again on Monday, 9,000 of them by the count of the union and 3,500 by the count of the city.';

  it.each([
    ['Roth owns more of Acme than Brandt does.', shares, 'supported'],
    ['The city counted fewer marchers than the union did.', count, 'supported'],
    ['The city counted more marchers than the union did.', count, 'contradicted'],
  ])('%s', (claim, story, verdict) => {
    expect(verdictOf(story, claim)).toBe(verdict);
  });

  const apart = 'Roth owns 14% of Acme. It rained. Brandt holds 71% of Acme.';

  it.each([
    ['Roth owns a larger share of Acme than Brandt.', 'contradicted'],
    ['Brandt owns a larger share of Acme than Roth.', 'supported'],
    ['Roth owns a smaller stake in Acme than Brandt.', 'supported'],
  ])('rests on two sentences: %s', (claim, verdict) => {
    const check = new Engine([storyOf(apart)]).check(claim);
    expect(check.verdict).toBe(verdict);
    expect(check.quotes.map(({ text }) => text).sort()).toEqual([
      'Brandt holds 71% of Acme.',
      'Roth owns 14% of Acme.',
    ]);
  });

  it.each([
    'Roth owns 14% of Acme. Brandt owns 71% of Velnor.',
    'Roth owns 14% of Acme. Brandt is said to own 71% of Acme.',
    'Roth owns 14% of Acme. Brandt wants to own 71% of Acme.',
    'Roth owned up to 14% of Acme. Brandt owns 71% of Acme.',
    'Roth owns 14% of Acme. Brandt, said Olsen, owns 71% of Acme.',
  ])('is open where one share is not told as a fact, or of another: %s', (story) => {
    expect(verdictOf(story, 'Brandt owns a larger share of Acme than Roth.')).not.toBe('supported');
  });

  it.each([
    ['is open where its verb is not told', shares, 'Roth paid more than Brandt.'],
    [
      'is open where three have figures',
      'Roth holds 12 percent, Holm 3 and Brandt 11.',
      'Roth owns more than Brandt.',
    ],
  ])('%s', (_, story, claim) => {
    expect(verdictOf(story, claim)).toBe('not in the story');
  });
});

describe('other words', () => {
  it('tell when something was paid for that was bought', () => {
    const story = 'Acme acquired Velnor in 2017 from its founders for $310 million.';
    expect(verdictOf(story, 'Acme paid $310 million for Velnor in 2017.')).toBe('supported');
    expect(verdictOf(story, 'Acme paid $310 million for Velnor in 2018.')).not.toBe('supported');
  });

  it('tell what was broken', () => {
    const story = 'The chief cook, Ola Brandt, broke a wrist when he fell.';
    expect(verdictOf(story, 'The cook fractured his wrist.')).toBe('supported');
  });
});

describe('what stands behind than', () => {
  const wages = 'Wages were higher in Derby, at 30 pounds, than in Truro, at 22 pounds.';

  it.each([
    [wages, 'Wages were higher in Truro than in Derby.'],
    [wages, 'Wages were lower in Derby than in Truro.'],
    ['The new ferry is slower than the old ferry.', 'The old ferry is slower than the new ferry.'],
    ['The lake was deeper in 1980 than in 2010.', 'The lake was deeper in 2010 than in 1980.'],
    [
      'Rain fell more often in Bergen than in Oslo.',
      'Rain fell more often in Oslo than in Bergen.',
    ],
    ['Demand was weaker in May than in April.', 'Demand was weaker in April than in May.'],
    [
      'The Finns drink more coffee than the Danes.',
      'The Danes drink more coffee than the Finns do.',
    ],
    ['Women were more likely to vote than men.', 'Men were more likely to vote than women.'],
    ['Nurses are paid less than teachers.', 'Nurses are paid more than teachers.'],
    ['Fewer girls than boys enrolled.', 'Fewer boys than girls enrolled.'],
    [
      'Infections were rarer among nurses than among doctors.',
      'Infections were rarer among doctors than among nurses.',
    ],
    [
      'The bus takes longer than the train, but costs less.',
      'The train takes longer than the bus.',
    ],
  ])('%s contradicts %s', (story, claim) => {
    expect(verdictOf(story, claim)).toBe('contradicted');
  });

  it.each([
    [wages, 'Wages were higher in Derby than in Truro.'],
    [wages, 'Wages were lower in Truro than in Derby.'],
    ['The green line is longer than the red line.', 'The red line is shorter than the green line.'],
    ['In Kent, hens lay more eggs than in Devon.', 'Hens lay more eggs in Kent than in Devon.'],
  ])('%s bears out %s', (story, claim) => {
    expect(verdictOf(story, claim)).toBe('supported');
  });

  it.each([
    [wages, 'Wages were higher in Derby than in Hull.'],
    ['Turnout was lower in Bonn than in Trier.', 'Turnout was lower in Trier.'],
    ['Ana is older than Ben and Ben is older than Carl.', 'Carl is older than Ben.'],
    [
      'Mr Obi said trains were slower in Hungary than in Austria.',
      'Trains were slower in Austria than in Hungary.',
    ],
  ])('%s does not bear out %s', (story, claim) => {
    expect(verdictOf(story, claim)).not.toBe('supported');
  });

  it('excludes no other: what is higher than one may be higher than another', () => {
    expect(verdictOf(wages, 'Wages were higher in Derby than in Hull.')).toBe('not in the story');
  });
});
