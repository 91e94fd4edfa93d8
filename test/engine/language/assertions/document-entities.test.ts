import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';

/** The words by which a text speaks of the one with a name. */
function mentionsOf(name: string, text: string): readonly string[] {
  const entity = readDocument(text).entities.find((one) => one.name === name);
  return entity?.mentions.map(({ start, end }) => text.slice(start, end)) ?? [];
}

test.each([
  [
    'Brant Motors',
    'Brant Motors makes cars. The company sold 40.',
    ['Brant Motors', 'The company'],
  ],
  [
    'Ida Roth',
    'Ida Roth, the mayor of Lund, left. The mayor was tired.',
    ['Ida Roth', 'the mayor', 'The mayor'],
  ],
  ['Pavel', 'Nurse Ana met Pavel. He gave her a book.', ['Pavel', 'He']],
  ['Ola Berg', 'Ola Berg sued the judge.', ['Ola Berg']],
])('whom common nouns and pronouns mean: %s in "%s"', (name, text, mentions) => {
  expect(mentionsOf(name, text)).toEqual(mentions);
});
