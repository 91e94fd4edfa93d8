import { describe, expect, it } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from '../facts/story-of.js';

const MILL = `Corvane Foods acquired the bakery Tessel last year. Visits fell by 12 percent in May, while those of its rival Ombra rose by a quarter.
Mayor Ilse Brandt called the sale a mistake. Councillor Tom Okafor, who voted against the sale, praised the decision of the court.
The opposition Civic Party supports the plan. No one was hurt in the fire.
Ombra made no comment on the accusation of arson, while Corvane Foods said that it trusts the police.`;

const engine = new Engine([storyOf(MILL, 'mill')]);
const shares = new Engine([
  storyOf('The American depositary receipts of Ombra fell by over three percent.', 'shares'),
]);

describe('a phrase', () => {
  it.each(['shares', 'stock', 'depositary receipts', 'American depositary receipts'])(
    'is known by what it stands for, and by part of it: %s',
    (name) => {
      expect(shares.check(`The ${name} of Ombra dropped three percent.`).verdict).toBe('supported');
      const { verdict, differences } = shares.check(`The ${name} of Ombra rose three percent.`);
      expect(verdict).toBe('contradicted');
      expect(differences).toEqual([{ claimed: 'rose', source: 'fell' }]);
    },
  );
});

describe('who does what to whom', () => {
  it('is read of a name beside the subject', () => {
    const roof = new Engine([
      storyOf('The clerk, Simon Vale, sued Oskar Brandt over the roof.', 'roof'),
    ]);
    expect(roof.check('Simon Vale sued Oskar Brandt.').verdict).toBe('supported');
    expect(roof.check('Oskar Brandt sued Simon Vale.').verdict).not.toBe('supported');
  });

  it('is read of a clause behind a noun and the name of its place', () => {
    const mills = new Engine([
      storyOf(
        'The old mill at Penfold, which was built in 1903, burned down. A lawyer at Harcastle Bank, who resigned in May, sued. A report that was published on Monday found cracks.',
        'mills',
      ),
    ]);
    const verdictsOf = (...claims: string[]): string[] =>
      claims.map((claim) => {
        const { verdict, assertions } = mills.check(claim);
        return [verdict, ...assertions.flatMap(({ status }) => status ?? [])].join(' ');
      });
    expect(
      verdictsOf(
        'The mill at Penfold was built in 1903.',
        'The mill was built in 1930.',
        'Penfold was built in 1903.',
        'The lawyer resigned in May.',
        'The report was published on Monday.',
      ),
    ).toEqual(['supported', 'contradicted', 'not in the story', 'supported', 'supported']);
  });

  it.each([
    'Tessel was acquired by Corvane Foods.',
    'Ilse Brandt called the sale a mistake.',
    'Tom Okafor voted against the sale.',
    'The Civic Party supports the plan.',
    'Visits fell by 12 percent in May.',
  ])('is borne out as the story has it: %s', (claim) => {
    expect(engine.check(claim).verdict).toBe('supported');
  });

  it.each([
    ['the wrong way round', 'Tessel acquired Corvane Foods.', 'Tessel', 'Corvane Foods'],
    ['the other side taken', 'Tom Okafor voted for the sale.', 'voted for', 'voted against'],
    ['a verb that stands elsewhere', 'Visits rose by 12 percent in May.', 'rose', 'fell'],
    [
      'a verb of which a noun has the root',
      'The Civic Party opposes the plan.',
      'opposes',
      'supports',
    ],
    ['another speaker', 'Tom Okafor called the sale a mistake.', 'Tom Okafor', 'Ilse Brandt'],
    ['somebody for no one', 'Someone was hurt in the fire.', 'was hurt', 'No one was hurt'],
  ])('is contradicted with %s', (_, claim, claimed, source) => {
    const { verdict, differences } = engine.check(claim);
    expect(verdict).toBe('contradicted');
    expect(differences).toEqual([{ claimed, source }]);
  });

  it('is not told by a noun between the two', () => {
    const { verdict } = engine.check('Ombra accused Corvane Foods of arson.');
    expect(verdict).not.toBe('supported');
  });

  it('is not told by a month without a year against a year', () => {
    expect(engine.check('Visits fell by 12 percent in 1972.').differences).toEqual([]);
  });
});

describe('who is ahead of whom, and who came before', () => {
  const league = new Engine([
    storyOf('Ombra finished ahead of Tessel. Ilse Brandt was chair before Tom Okafor.', 'league'),
  ]);

  it.each(['Tessel finished behind Ombra.', 'Tom Okafor succeeded Ilse Brandt as chair.'])(
    'is known from the other side: %s',
    (claim) => {
      expect(league.check(claim).verdict).toBe('supported');
    },
  );

  it.each(['Ombra finished behind Tessel.', 'Ilse Brandt succeeded Tom Okafor.'])(
    'is not turned round: %s',
    (claim) => {
      expect(league.check(claim).verdict).toBe('contradicted');
    },
  );
});
