import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const engine = new Engine([
  storyOf(`Pilots at Tarn ended a nine-day strike on Monday. Cooks at Kell called for a four-day strike. The guild reported a 6 percent rise in rents. Landlords demanded a 12 percent rise in fees.

Otter Foods sells soup. Its valuation reached $90 million in June following a funding round of $7 million. Velnor's loss was $3 million. The price of the ferry was $5 million. The council of Skara voted 8-3 for the levy.

The abbot cut the garden budget by 20 percent to 4 million euros. The mayor wants to cut fares by 30 percent. The union raised concerns about noise. The singer got a three-year sentence.`),
]);

describe('nouns and verbs that say the same', () => {
  it.each([
    ['how long it was', 'The strike lasted nine days.'],
    ['a change', 'Rents rose 6 percent.'],
    ['a valuation', 'Otter Foods is valued at $90 million.'],
    ['what it is worth', 'Otter Foods is worth 90 million dollars.'],
    ['a funding round', 'Otter Foods raised $7 million.'],
    ['a loss', 'Velnor lost $3 million.'],
    ['a vote', 'The vote was 8-3.'],
    ['what becomes of it', 'The garden budget fell by 20 percent.'],
    ['what it comes to', 'The garden budget fell to 4 million euros.'],
    ['a sentence', 'The singer was sentenced to three years.'],
  ])('bears out %s: %s', (_, claim) => {
    expect(engine.check(claim).verdict).toBe('supported');
  });

  it.each([
    ['how long another is', 'The strike at Tarn lasted four days.'],
    ['what was only called for', 'The strike at Kell lasted four days.'],
    ['what was only demanded', 'Fees rose 12 percent.'],
    ["another's change", 'Fees rose 6 percent.'],
    ["another's valuation", 'Velnor is valued at $90 million.'],
    ['what is not the round', 'Otter Foods raised $90 million.'],
    ["another's loss", 'Otter Foods lost $3 million.'],
    ['another vote', 'The vote was 7-3.'],
    ['what is only planned', 'Fares fell by 30 percent.'],
    ['what need not have grown', 'Concerns about noise grew.'],
    ['the figure that it fell by', 'The garden budget fell to 20 percent.'],
  ])('does not bear out %s: %s', (_, claim) => {
    expect(engine.check(claim).verdict).not.toBe('supported');
  });
});
