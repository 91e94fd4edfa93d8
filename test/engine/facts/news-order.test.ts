import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.js';

const text = [
  'Nordpie closes its oldest bakery',
  'Nordpie closed its bakery in Oslo on Monday, and 40 people lost their work.',
  'Nordpie was founded in 1931. It employs 600 people.',
  'Critics of Nordpie sang outside. Nordpie promised new jobs on Tuesday.',
  'The firm had sold a mill.',
].join('\n');
const relations = [
  ...new Set(
    factsOf(text, 'Nordpie').flatMap(({ relation }) => (relation === '' ? [] : [relation])),
  ),
];
const place = (relation: string): number => {
  expect(relations).toContain(relation);
  return relations.indexOf(relation);
};

describe('the facts of a subject', () => {
  it('begin with what the lead says that it did', () => {
    expect(place('closed')).toBe(0);
  });

  it('have what happens now before what lies before it', () => {
    expect(place('promised')).toBeLessThan(place('was founded'));
    expect(place('promised')).toBeLessThan(place('had sold'));
  });

  it('have what happens before what it is or has', () => {
    expect(place('promised')).toBeLessThan(place('employs'));
  });
});
