import { expect, test } from 'vitest';
import { Engine } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

/** From whom to whom the map of a subject draws. */
const drawn = (subject: string, text: string): string[] =>
  new Engine([storyOf(text)]).map(subject).ties.map(({ from, to }) => `${from} → ${to}`);

const STORY =
  'Rosa Orton went on trial in Leeds on Monday. A fourth man, Ms Orton’s cousin Peter Lamb, 41, pleaded guilty last week to one count of theft. Ms Orton’s brother sued Acme Mills.';

test('what a relative has done is drawn to nobody else', () => {
  const ties = drawn('Rosa Orton', STORY);
  expect(ties.filter((tie) => /count|Acme/u.test(tie))).toEqual([]);
});

test('whoever speaks for somebody still acts for them', () => {
  expect(
    drawn('Rosa Orton', 'Ms Rosa Orton was in Leeds. Ms Orton’s lawyers sued Acme Mills.'),
  ).toContain('Rosa Orton → Acme Mills');
});

test('who judges a deed has not done it', () => {
  const ties = drawn(
    'Ivo Brandt',
    'Ivo Brandt called the delay in telling Greta Olsen a scandal. Greta Olsen met Acme Mills.',
  );
  expect(ties.filter((tie) => tie.includes('Olsen'))).toEqual([]);
});
