import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/engine/index.js';
import { factsOf, markedIn } from './facts-of.js';

const line = ({ subject, relation, object }: Fact): string =>
  [subject, relation, object].filter((part) => part !== '').join(' | ');
const linesOf = (text: string, subject: string): readonly string[] =>
  factsOf(text, subject).map(line);

describe('a fact by itself', () => {
  it('has all of its clause, whichever figure of it is told', () => {
    const facts = factsOf('Nordpie cut its price from 18 cents to 11 cents in May.', 'Nordpie');
    const objects = new Set(facts.map(({ object }) => object));
    expect(facts.length).toBeGreaterThan(1);
    expect([...objects]).toEqual(['its price from 18 cents to 11 cents in May']);
  });

  it('has no one do it who only tells the way', () => {
    const text = 'The lifeboat Elva Holm was brought 30 miles by road from Lund.';
    expect(linesOf(text, 'Elva Holm')).toContain(
      'The lifeboat Elva Holm | was brought | 30 miles by road from Lund',
    );
  });

  it('is told of each of several verbs, also of those in the middle', () => {
    const text = 'Nordpie bought a mill, moved its bakery to Lund and sold a shop.';
    expect(linesOf(text, 'Nordpie')).toContain('Nordpie | moved | its bakery to Lund');
  });

  it('says what is not there', () => {
    const text = '“There is no offer,” a spokesman for Nordpie said.';
    expect(linesOf(text, 'Nordpie')).toContain('There | is | no offer');
  });

  it('says what a bare number counts', () => {
    const text = 'Three boats sank and two were damaged on Monday, police said.';
    expect(linesOf(text, 'boats')).toContain('two … boats | were damaged | on Monday');
  });

  it('marks no bare number but what it counts', () => {
    const [fact] = factsOf('Nordpie hid two earlier letters on the mill.', 'Nordpie').filter(
      ({ kind }) => kind === 'count',
    );
    expect(fact && markedIn(fact)).toEqual(['two earlier letters on the mill']);
  });

  it('has no time where it says how long something is', () => {
    const [first] = factsOf('Nordpie ended a nine-week strike on Monday.', 'Nordpie');
    expect(first?.when).toBe('Monday');
  });

  it('is of the firm that was spoken of, and of no brand in its description', () => {
    const text =
      'Brandel Group, the maker of Torsk pies, said that sales fell. The company closed a bakery.';
    expect(linesOf(text, 'Brandel Group')).toContain('Brandel Group | closed | a bakery');
  });

  it('is of whom a noun beside a name calls so', () => {
    const text = 'The bakers’ union FBO praised Nordpie. Nordpie rose. The union denied any delay.';
    expect(linesOf(text, 'FBO')).toContainEqual(expect.stringMatching(/denied \| any delay/u));
  });
});
