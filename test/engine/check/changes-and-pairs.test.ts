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

describe('of two figures of one kind', () => {
  const wages = 'Wages were higher in Derby, at 30 pounds, than in Truro, at 22 pounds.';
  const homes =
    'Of the patients treated at home, 8 percent relapsed; of those treated in hospital, 15 percent did.';
  const rents = 'Rents in Hove, at 900 euros, are above those in Lewes, at 700 euros.';
  const shops = 'In Hull, 7 percent of shops closed; in Leeds, 3 percent did.';
  const mills = 'Arla paid 9 million for the dairy, while Brix paid 4 million for the brewery.';

  it.each([
    [wages, 'Wages in Truro were 30 pounds.'],
    [wages, 'Wages in Derby were 22 pounds.'],
    [homes, 'Of the patients treated in hospital, 8 percent relapsed.'],
    [homes, '15 percent of the patients treated at home relapsed.'],
    [
      'Among boys, 30 percent smoked; among girls, 12 percent did.',
      'Among girls, 30 percent smoked.',
    ],
    [shops, 'In Leeds, 7 percent of shops closed.'],
    [shops, 'In Hull, 3 percent of shops closed.'],
    [rents, 'Rents in Lewes are 900 euros.'],
    [rents, 'Rents in Hove are 700 euros.'],
    [mills, 'Brix paid 9 million for the brewery.'],
    [
      'Revenue rose to 30 million euros and profit to 4 million.',
      'Profit rose to 30 million euros.',
    ],
  ])('%s bears out neither of the other: %s', (story, claim) => {
    expect(verdictOf(story, claim)).not.toBe('supported');
  });

  it.each([
    [homes, 'Of the patients treated at home, 8 percent relapsed.'],
    [shops, 'In Hull, 7 percent of shops closed.'],
    [wages, 'Wages in Derby were 30 pounds.'],
    [mills, 'Brix paid 4 million for the brewery.'],
    [
      'Twelve percent of the men and 15 percent of the women voted.',
      '12 percent of the men voted.',
    ],
    [
      'The ferry carried 300 people in July and 450 in August.',
      'The ferry carried 450 people in August.',
    ],
  ])('%s bears out either of its own: %s', (story, claim) => {
    expect(verdictOf(story, claim)).toBe('supported');
  });

  it.each([
    [wages, 'Wages in Truro were 22 pounds.'],
    [rents, 'Rents in Hove are 900 euros.'],
  ])('%s does not contradict its own: %s', (story, claim) => {
    expect(verdictOf(story, claim)).not.toBe('contradicted');
  });
});

describe('a sum that another is a part of, or is held against', () => {
  it.each([
    [
      'The ministry granted 30 million euros, less than half of the 70 million that the region had requested.',
      'The ministry granted 70 million euros.',
    ],
    [
      'The jury awarded Ms Dale 90,000 dollars, less than a tenth of the 1 million dollars that she had claimed.',
      'The jury awarded Ms Dale 1 million dollars.',
    ],
    [
      'Orla Corp paid 2 billion kroner for the yard, roughly 60 percent of the 3.3 billion kroner that its owner had demanded.',
      'Orla Corp paid 3.3 billion kroner for the yard.',
    ],
    [
      'The state approved 50 million dollars, well below the 90 million dollars that the schools had asked for.',
      'The state approved 90 million dollars.',
    ],
    [
      'The clinic received 200 doses, half the 400 it had ordered.',
      'The clinic received 400 doses.',
    ],
    ['The thieves took half of the 80,000 euros in the safe.', 'The thieves took 80,000 euros.'],
  ])('%s is not that sum: %s', (story, claim) => {
    expect(verdictOf(story, claim)).not.toBe('supported');
  });

  it('leaves the sum itself', () => {
    const story =
      'The ministry granted 30 million euros, less than half of the 70 million that the region had requested.';
    expect(verdictOf(story, 'The ministry granted 30 million euros.')).toBe('supported');
  });
});
