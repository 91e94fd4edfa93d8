import { describe, expect, it } from 'vitest';
import { type Check, Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const check = (text: string, claim: string): Check => new Engine([storyOf(text)]).check(claim);
const verdictOf = (text: string, claim: string): string => check(text, claim).verdict;

describe('a claim of an amount, told in another way', () => {
  it.each([
    ['as a level', 'The margin stood above 81 percent.', 'The margin exceeded 81 percent.'],
    ['by how many times', 'Sales grew twofold in May.', 'Sales doubled in May.'],
    [
      'as a rise behind the figure',
      'Velnor reported revenue of $4 million, a fourfold increase on May.',
      "Velnor's revenue quadrupled.",
    ],
    [
      'as `up` behind the figure',
      'Velnor reported revenue of $4 million, up 12 percent from May.',
      "Velnor's revenue rose 12 percent.",
    ],
    ['in round words', 'Ola Brandt saved 4,000 books.', 'Ola Brandt saved thousands of books.'],
  ])('%s is borne out: %#', (_kind, text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });

  it.each([
    ['another level', 'Sales stood at 4,000 tons.', 'Sales surpassed 5,000 tons.'],
    ['other times', 'Sales trebled in May.', 'Sales doubled in May.'],
    [
      'another rise',
      'Velnor had a profit of $3 million, an increase of 12 percent.',
      'The profit of Velnor rose by 14 percent.',
    ],
    ['round words for more', 'Ola Brandt saved 400 books.', 'Ola Brandt saved thousands of books.'],
  ])('%s is contradicted: %#', (_kind, text, claim) => {
    expect(verdictOf(text, claim)).toBe('contradicted');
  });

  it('is not borne out by the side that an amount lies on alone', () => {
    expect(verdictOf('The margin stood above 81 percent.', 'The margin exceeded 85 percent.')).toBe(
      'not in the story',
    );
  });
});

describe('what a story says of two or of an amount that it named before', () => {
  const quay =
    'Ida Holm ordered that Lyre 3 and Lyre 4 be sealed, and Velnor complied by disabling both models.';
  const trial = 'Police met Ola Brandt and Mara Quill in May. The court jailed the two in June.';

  it.each([
    [quay, 'Velnor disabled Lyre 3 and Lyre 4.'],
    [trial, 'The court jailed Ola Brandt.'],
  ])('bears out a claim of them: %#', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('supported');
  });

  it.each([
    [quay, 'Velnor disabled Lyre 3 and Lyre 7.'],
    ['Ola Brandt, Mara Quill and Ida Holm met. The court jailed both.', 'The court jailed Holm.'],
    ['Police arrested Ola Brandt in May.', 'Ola Brandt was jailed.'],
  ])('bears out none of others: %#', (text, claim) => {
    expect(verdictOf(text, claim)).toBe('not in the story');
  });

  const margins =
    'The margins of Velnor stood above 81 percent. Lamps for Acme and Tessel were what lifted the margins of Velnor over that mark.';

  it('bears out who did what somebody is said to be', () => {
    const claim = 'Lamps for Acme and Tessel lifted the margins of Velnor over 81 percent.';
    expect(verdictOf(margins, claim)).toBe('supported');
  });

  it('contradicts another name in the same row', () => {
    const claim = 'Lamps for Acme and Brandal lifted the margins of Velnor over 81 percent.';
    expect(check(margins, claim)).toMatchObject({
      verdict: 'contradicted',
      differences: [{ claimed: 'Brandal', source: 'Tessel' }],
    });
  });

  it('contradicts a name that stands beside another argument', () => {
    const text = "Lamps for Acme lifted Velnor's margins.";
    expect(verdictOf(text, 'Lamps for Velnor lifted the margins.')).toBe('contradicted');
  });
});

describe('what somebody says of their own deeds', () => {
  it('contradicts nothing where others say otherwise', () => {
    const text =
      'The mayor, Karl Brandt, came. Brandt said he had voted for the repairs. Two clerks remember it differently.';
    expect(check(text, 'Karl Brandt voted against the repairs.')).toMatchObject({
      verdict: 'not in the story',
      status: 'alleged',
    });
  });

  it('contradicts a claim where nobody does', () => {
    const text = 'The mayor, Karl Brandt, came. Brandt said he had voted for the repairs.';
    expect(verdictOf(text, 'Karl Brandt voted against the repairs.')).toBe('contradicted');
  });

  it('is theirs, and no contradiction, where a paper has it by its name', () => {
    const text =
      'Ida Holm is the mayor. According to the local newspaper Dagen, Holm promised Brandt a seat.';
    expect(check(text, 'Mayor Holm promised Brandt a seat.')).toMatchObject({
      verdict: 'not in the story',
      status: 'alleged',
    });
  });
});
