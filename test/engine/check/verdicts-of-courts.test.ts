import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const engine = new Engine([
  storyOf(`Ida Roth, 40, had denied six counts of theft but was convicted on four of them in May. The jury cleared her of the other two.

Roth said the ring had been a gift, and the coroner made no finding on that point.

The panel made a finding of negligence against the surgeon, Tom Brale. It made no finding against the nurse, Eva Lind. Brale was not found guilty of misconduct.

The review found no fault with the pilot, Max Orr.`),
]);

describe('who is found guilty', () => {
  it.each([
    ['supported', 'Ida Roth was found guilty of four counts of theft.'],
    ['supported', 'Roth was convicted of four counts of theft.'],
    ['contradicted', 'Roth was found guilty of six counts of theft.'],
    ['contradicted', 'Roth was acquitted of theft.'],
    ['contradicted', 'Brale was found guilty of misconduct.'],
    // One offence is not another, and no finding is no acquittal.
    ['not in the story', 'Roth was convicted on four counts of fraud.'],
    ['not in the story', 'Brale was found guilty of negligence.'],
    ['not in the story', 'Eva Lind was found guilty.'],
    ['not in the story', 'Max Orr was found guilty.'],
  ])('%s: %s', (verdict, claim) => {
    expect(engine.check(claim).verdict).toBe(verdict);
  });
});

describe('who pleads', () => {
  const pleas = new Engine([
    storyOf(`Rosa Lind pleaded guilty to stealing £12,000 from a charity. Ida Berg pleaded not guilty to arson.

Nina Ott pleaded guilty to assault. The jury found Al Roe not guilty.`),
  ]);

  it.each([
    ['supported', 'Ida Berg pleaded not guilty to arson.'],
    ['contradicted', 'Ida Berg pleaded guilty to arson.'],
    ['contradicted', 'Ida Berg admitted arson.'],
    ['supported', 'Nina Ott pleaded guilty to assault.'],
    ['contradicted', 'Nina Ott pleaded not guilty to assault.'],
    ['contradicted', 'The jury found Al Roe guilty.'],
    ['supported', 'Rosa Lind admitted stealing £12,000.'],
    // That one is a thief does not tell that nobody else is.
    ['not in the story', 'Tom Ost admitted theft.'],
    ['not in the story', 'Nina Ott admitted theft.'],
  ])('%s: %s', (verdict, claim) => {
    expect(pleas.check(claim).verdict).toBe(verdict);
  });
});
