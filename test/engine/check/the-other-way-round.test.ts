import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const verdictOf = (text: string, claim: string): string =>
  new Engine([storyOf(text)]).check(claim).verdict;

const CHAIR = 'Dana Voss succeeded Peter Lowe as chair.';
const LEAD = 'Kim was two seconds behind Ruiz.';
const CLEAR = 'Leeds are six points clear of Cork.';
const CAPTAIN = 'Carl Moe took over from Nina Falk as captain.';
const PORT = 'The port was handed over to the navy by the city.';
const RENT = 'Morrow rents the hall to the choir for $90 a week.';

describe('what is told from one side', () => {
  it.each([
    [CHAIR, 'Peter Lowe was chair before Dana Voss.'],
    [CHAIR, 'Dana Voss became chair after Peter Lowe.'],
    [CAPTAIN, 'Carl Moe succeeded Nina Falk as captain.'],
    [CAPTAIN, 'Nina Falk was captain before Carl Moe.'],
    [CAPTAIN, 'Nina Falk handed over to Carl Moe as captain.'],
    [LEAD, 'Ruiz was two seconds ahead of Kim.'],
    ['Ruiz was two seconds ahead of Kim.', LEAD],
    [CLEAR, 'Leeds are six points ahead of Cork.'],
    [CLEAR, 'Cork are six points behind Leeds.'],
    ['Orbin leases its trucks from Veldt.', 'Veldt leases its trucks to Orbin.'],
    ['Acme leased out the mill to Brandt.', 'Brandt rented the mill from Acme.'],
    [RENT, 'The choir rents the hall from Morrow.'],
    [PORT, 'The navy received the port from the city.'],
    [PORT, 'The navy took over the port from the city.'],
    ['Holt inherited the farm from Ada Moe.', 'Ada Moe left the farm to Holt.'],
    ['Ada Moe bequeathed the farm to Holt.', 'Holt inherited the farm from Ada Moe.'],
  ])('bears out the other: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });

  it.each([
    [CHAIR, 'Dana Voss was chair before Peter Lowe.'],
    [CAPTAIN, 'Nina Falk succeeded Carl Moe as captain.'],
    [LEAD, 'Ruiz was three seconds ahead of Kim.'],
    [CLEAR, 'Leeds are five points ahead of Cork.'],
  ])('speaks against what turns it round: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('contradicted');
  });

  it.each([
    [CHAIR, 'Peter Lowe was mayor before Dana Voss.'],
    [RENT, 'Morrow rents the hall from the choir.'],
    ['The letter came to Holt from Moe.', 'The letter came from Holt.'],
  ])('leaves open what it does not say: %s %s', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('not in the story');
  });
});
