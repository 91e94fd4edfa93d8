import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

const COLOURS = 'A fund, Rowan Hill, wanted to change the colours from amber to blue.';
const SCANS = 'Scans revealed a ship beneath the church, and the vicar was told.';
const OFFICE = 'The firm moved its office from Lund to Skara.';

describe('a phrase that is the other way round', () => {
  it.each([
    [COLOURS, 'Rowan Hill wanted to change the colours from blue to amber.'],
    [SCANS, 'Scans revealed a church beneath the ship.'],
    [OFFICE, 'The firm moved its office from Skara to Lund.'],
  ])('contradicts a claim: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('contradicted');
  });

  it.each([
    [COLOURS, 'Rowan Hill wanted to change the colours from amber to blue.'],
    [COLOURS, 'Rowan Hill wanted to change the colours to blue from amber.'],
    [SCANS, 'Scans revealed a ship beneath the church.'],
    [OFFICE, 'The firm moved its office to Skara from Lund.'],
  ])('bears out a claim that has it as the story does: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });
});
