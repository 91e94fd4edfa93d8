import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../../src/engine/index.js';

const verdictOn = (story: string, claim: string): string =>
  new Engine([readPlain({ id: 's', title: 's' }, story)]).check(claim).verdict;

describe('a claim in the words of a sentence that says something else is not borne out', () => {
  it.each([
    // Prepositions and conjunctions that exclude each other.
    ['The firm made 3 million before tax.', 'The firm made 3 million after tax.'],
    ['The bus from Visby to Lund was full.', 'The bus from Lund to Visby was full.'],
    [
      'All three songs for the queen were banned.',
      'All three songs against the queen were banned.',
    ],
    [
      'The pier will stay closed until the crane has left.',
      'The pier will close after the crane has left.',
    ],
    [
      'The well ran dry for the first time since 1976.',
      'The well ran dry for the first time in 1976.',
    ],
    ['The guests ate after the band had played.', 'The band played after the guests had eaten.'],
    ['The fee was cut to four euros.', 'The fee was cut by four euros.'],
    // What rain stops does not stop itself.
    ['The strike closed the harbour on Monday.', 'The strike closed on Monday.'],
    // Another office.
    ['The deputy head resigned since the head was ill.', 'The deputy head was ill.'],
    ['The former coach, Berg, praised the club.', 'Berg is the coach.'],
    // The outmost of something else.
    ['The oldest mill made less flour than its rival.', 'The oldest mill made the least flour.'],
    // Who only says so.
    ['The minister lamented that the farm had been sold.', 'The minister sold the farm.'],
    // What would have been, and what nobody need have done.
    [
      'The guard would have run had he been told of the fire.',
      'The guard had been told of the fire.',
    ],
    ['The club offered a reward to anyone who found the cup.', 'The club found the cup.'],
    ['The ship turned back before reaching the port.', 'The ship reached the port.'],
  ])('%s / %s', (story, claim) => {
    expect(verdictOn(story, claim)).not.toBe('supported');
  });
});

describe('what a sentence says in so many words, or comes to, is not contradicted by it', () => {
  it.each([
    ['Half of the 60 boats were damaged.', 'Thirty boats were damaged.'],
    ['Fares rose from 20 to 25 crowns.', 'Fares rose by 5 crowns.'],
    ['Every bridge but one will open on Friday.', 'One bridge will not open on Friday.'],
    [
      'The milk is safe except in the two villages by the mine.',
      'The milk is unsafe in two villages.',
    ],
    ['Had the rain not stopped, the dam would have burst.', 'The rain stopped.'],
    ['The court cleared Berg of fraud.', 'Berg was found not guilty of fraud.'],
  ])('%s / %s', (story, claim) => {
    expect(verdictOn(story, claim)).not.toBe('contradicted');
  });

  it.each([
    ['It was the owner, not the tenant, who found the leak.', 'The owner found the leak.'],
    ['The ship sank after the crew had left it.', 'The crew left the ship before it sank.'],
  ])('%s / %s is borne out', (story, claim) => {
    expect(verdictOn(story, claim)).toBe('supported');
  });
});
