import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';

/** The mentions of each entity of a text that is spoken of more than once. */
function mentionsIn(text: string): readonly (readonly string[])[] {
  return readDocument(text)
    .entities.map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))
    .filter(({ length }) => length > 1);
}

const ROTH_AND_SMIT = 'Anna Roth and Piet Smit sold the farm.';

test('a couple is two persons who were named together', () => {
  expect(mentionsIn(`${ROTH_AND_SMIT} The couple moved in May.`)).toContainEqual([
    'Anna Roth and Piet Smit',
    'The couple',
  ]);
  expect(mentionsIn('Denmark and Norway signed the treaty. The couple moved in May.')).toEqual([]);
});

test('a pair may be two of any kind', () => {
  expect(mentionsIn('Denmark and Norway signed the treaty. The pair will meet in May.')).toEqual([
    ['Denmark and Norway', 'The pair'],
  ]);
});

test.each([
  'Anna Roth or Piet Smit will sell the farm.',
  'Anna Roth, Piet Smit and a friend sold the farm.',
  'Holt, Anna Roth and Piet Smit sold the farm.',
])('no couple are those of "%s"', (text) => {
  const mentions = mentionsIn(`${text} The couple moved in May.`).flat();
  expect(mentions).not.toContain('The couple');
});

test('one thing is never two persons', () => {
  const entities = mentionsIn(
    `${ROTH_AND_SMIT} The couple moved to Lund in May. It was sold for $3 million.`,
  );
  expect(entities.find((mentions) => mentions.includes('The couple'))).not.toContain('It');
});

test('what two do together is done by the two', () => {
  const text = `${ROTH_AND_SMIT} The couple moved in May. Anna Roth sang.`;
  const doerOf = (lemma: string): string | undefined => {
    const told = readDocument(text).assertions.find(({ predicate }) => predicate.lemma === lemma);
    return told?.arguments.find(({ role }) => role === 'agent')?.entity?.name;
  };
  expect(['sell', 'move', 'sing'].map(doerOf)).toEqual([
    'Anna Roth and Piet Smit',
    'Anna Roth and Piet Smit',
    'Anna Roth',
  ]);
});

test.each([
  ['Ada Lind married Tom Berg', 'Ada Lind married Tom Berg in May.'],
  ['Ada Lind is married to Tom Berg', 'Ada Lind is married to Tom Berg.'],
  ['Brothers Ivan and Petr Novak', 'Brothers Ivan and Petr Novak founded the brewery.'],
  ['Sisters Ada Lund and Eva Lund', 'Sisters Ada Lund and Eva Lund opened a bakery.'],
])('a couple may be told of as "%s"', (pair, text) => {
  expect(mentionsIn(`${text} The couple moved in 2015.`)).toContainEqual([pair, 'The couple']);
});

test('who met somebody is no couple with them', () => {
  const text = 'Ada Lind met Tom Berg in May. The couple moved in 2015.';
  expect(mentionsIn(text).flat()).not.toContain('The couple');
});
