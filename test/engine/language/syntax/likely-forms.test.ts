import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/engine/index.js';

const tokensOf = (text: string): readonly (readonly [string, string, string])[] =>
  readDocument(text).sentences.flatMap(({ tokens }) =>
    tokens.map(({ text: word, xpos, lemma }) => [word, xpos, lemma] as const),
  );

describe('a form that allows one tag alone has it, and its lemma', () => {
  test.each([
    ['The wolves stole geese.', ['stole', 'VBD', 'steal']],
    ['The wolves stole geese.', ['geese', 'NNS', 'goose']],
    ['The wolves stole geese.', ['wolves', 'NNS', 'wolf']],
    ['She wove a coat.', ['wove', 'VBD', 'weave']],
    ['The dog bit the man.', ['bit', 'VBD', 'bite']],
  ] as const)('%s', (text, token) => {
    expect(tokensOf(text)).toContainEqual(token);
  });
});

describe('mine behind an article is a noun', () => {
  test.each([
    ['No mine will close.', ['mine', 'NN', 'mine']],
    ['The union said that no mine would close.', ['mine', 'NN', 'mine']],
    ['Holt closed its coal mine in May.', ['mine', 'NN', 'mine']],
    ['The house is mine.', ['mine', 'PRP', 'mine']],
    ['A friend of mine left.', ['mine', 'PRP', 'mine']],
  ] as const)('%s', (text, [word, xpos]) => {
    expect(tokensOf(text).find(([own]) => own === word)?.[1]).toBe(xpos);
  });

  test.each(['No mine will close.', 'The union said that no mine would close.'])(
    'and what none does is denied: %s',
    (text) => {
      const close = readDocument(text).assertions.find(
        ({ predicate }) => predicate.lemma === 'close',
      );
      expect(close?.polarity).toBe('denied');
    },
  );
});
