import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';

/** The entities of a text that are called so, with all words by which it names them. */
const namesOf = (text: string, name: string): readonly string[] | undefined =>
  readDocument(text)
    .entities.find((entity) => entity.name === name)
    ?.mentions.map(({ start, end }) => text.slice(start, end))
    .filter((words) => words.includes(name.split(' ').at(-1) ?? ''));

describe('a surname with a particle', () => {
  test.each([
    [
      'Ingrid von Essen spoke. "No," von Essen said. Staff said von Essen was late.',
      'Ingrid von Essen',
      ['Ingrid von Essen', 'von Essen', 'von Essen'],
    ],
    [
      'Joost van Dalen sings. Van Dalen will leave. Critics said van Dalen was late.',
      'Joost van Dalen',
      ['Joost van Dalen', 'Van Dalen', 'van Dalen'],
    ],
    [
      'Minister Anneke van der Meer spoke. Lawmakers asked why van der Meer had waited.',
      'Anneke van der Meer',
      ['Minister Anneke van der Meer', 'van der Meer'],
    ],
    [
      'Karl zu Fulda spoke. Critics said that zu Fulda lied.',
      'Karl zu Fulda',
      ['Karl zu Fulda', 'zu Fulda'],
    ],
    [
      'Piet van Houten spoke on Monday. Van Houten said the dam was safe.',
      'Piet van Houten',
      ['Piet van Houten', 'Van Houten'],
    ],
  ])('names who bears it, and no town: %s', (text, name, names) => {
    expect(namesOf(text, name)).toEqual(names);
  });

  test('is no particle where the name begins with it', () => {
    const { entities } = readDocument('Van Halen played. Al Berg sang. Piet van Houten left.');
    expect(entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Van Halen', 'Al Berg', 'Piet van Houten']),
    );
  });
});

describe('a digit with a letter', () => {
  test.each([
    ["The dockers' union 3F called a strike.", '3F'],
    ['The network 5G is fast.', '5G'],
    ['They printed it in 3D today.', '3D'],
    ['Seat 4A is free.', '4A'],
  ])('is one word: %s', (text, word) => {
    const words = readDocument(text).sentences.flatMap(({ tokens }) =>
      tokens.map((one) => one.text),
    );
    expect(words).toContain(word);
  });
});
