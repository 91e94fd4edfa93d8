import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';
import { said } from '../assertions/said.js';

const namesOf = (text: string): readonly string[] =>
  readDocument(text).entities.map(({ name }) => name);
const wordsOf = (text: string): readonly string[] =>
  readDocument(text).sentences.flatMap(({ tokens }) => tokens.map((token) => token.text));

describe('a name with a mark in it', () => {
  test.each([
    ['The firm wrote the tool in .NET and Java.', '.NET'],
    ['Microsoft ported .NET to Linux.', '.NET'],
    ['Yum! Brands sold its Russian stores.', 'Yum! Brands'],
    ['Yahoo! News reported it on Monday.', 'Yahoo! News'],
    ['The plant was sold to Tarrow Inc. Workers were told on Monday.', 'Tarrow Inc'],
    ['The mill went to Acme Corp. Investors cheered.', 'Acme Corp'],
    ['I like Yahoo! It is good.', 'Yahoo'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toContain(name);
  });

  test('is one word', () => {
    expect(wordsOf('The firm wrote it in .NET.')).toContain('.NET');
    expect(wordsOf('The site moved to a .uk name.')).toContain('.uk');
    expect(wordsOf('Yum! Brands grew.')).toContain('Yum!');
    expect(wordsOf('It ended .Then it began.')).toContain('Then');
  });

  test('does what it does', () => {
    expect(said('Yum! Brands sold its Russian stores.')).toContain(
      'sell(agent: Yum! Brands, patient: its Russian stores)',
    );
  });
});

test.each([
  'He lives at No. 5 Elm Street. She moved to No. 7.',
  'Flats at No. 12 and No. 14 burned.',
])('a number is no name: %s', (text) => {
  expect(namesOf(text).filter((name) => name.startsWith('No'))).toEqual([]);
});

test.each([
  'LONDON, Jan. 3 (Reuters) - The Bank of England raised rates on Thursday.',
  'PARIS (AP) — Two men were arrested on Monday.',
  'SÃO PAULO, Oct 12 (Xinhua) -- Brazil exported coffee in September.',
])('a dateline asserts nothing: %s', (text) => {
  expect(said(text)).toHaveLength(1);
});
