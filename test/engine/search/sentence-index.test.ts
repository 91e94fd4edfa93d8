import { describe, expect, test } from 'vitest';
import { SentenceIndex, type Hit, readPlain } from '../../../src/engine/index.js';

const long = `The board ${'met the crew and '.repeat(30)}left; the crew ${'met the board and '.repeat(30)}stayed.`;
const port = readPlain(
  { id: 'port', title: 'Port' },
  `The port opened. Ships paid 25,000 crowns.\n\nNobody objected.\n\n${long}`,
);
const mill = readPlain({ id: 'mill', title: 'Mill' }, 'The mill paid 25 crowns. It made flour.');
const index = new SentenceIndex([port, mill]);
const textOf = ({ passage: { story, start, end } }: Hit): string => story.text.slice(start, end);
const found = (terms: readonly string[], limit = 10, stories?: readonly string[]): string[] =>
  index
    .search(
      terms.map((term) => ({ term, weight: 1 })),
      limit,
      stories,
    )
    .map(textOf);

test('its passages are the sentences of the stories in order, with where they stand', () => {
  const texts = index.passages.map(({ story, start, end }) => story.text.slice(start, end));
  expect(texts.slice(0, 3)).toEqual([
    ...['The port opened.', 'Ships paid 25,000 crowns.', 'Nobody objected.'],
  ]);
  expect(texts.slice(-2)).toEqual(['The mill paid 25 crowns.', 'It made flour.']);
  expect(index.passages.map(({ ordinal }) => ordinal)).toEqual([...index.passages.keys()]);
  expect(index.passages[1]).toMatchObject({ paragraph: 1, paragraphBegin: 0, paragraphEnd: 2 });
});

test('a sentence of over 400 characters is several passages of one paragraph', () => {
  const parts = index.passages.filter(({ story, paragraph }) => story === port && paragraph === 3);
  expect(parts).toHaveLength(4);
  for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(400);
  expect(new Set(parts.map(({ paragraphBegin }) => paragraphBegin)).size).toBe(1);
});

describe('a search', () => {
  test('finds a whole figure, and not a part of one', () => {
    expect(found(['25,000'])).toEqual(['Ships paid 25,000 crowns.']);
    expect(found(['25'])).toEqual(['The mill paid 25 crowns.']);
    expect(found(['000'])).toEqual([]);
  });

  test('puts the passage with more of the terms first', () => {
    expect(found(['crown', 'ship'])[0]).toBe('Ships paid 25,000 crowns.');
    expect(found(['crown', 'mill'])[0]).toBe('The mill paid 25 crowns.');
  });

  test('counts a term as much as its weight says', () => {
    const heavy = (term: string): string | undefined =>
      index
        .search(
          ['ship', 'mill'].map((one) => ({ term: one, weight: one === term ? 10 : 0.1 })),
          1,
        )
        .map(textOf)[0];
    expect(heavy('ship')).toBe('Ships paid 25,000 crowns.');
    expect(heavy('mill')).toBe('The mill paid 25 crowns.');
  });

  test('keeps to the stories and the number that are asked for', () => {
    expect(found(['crown'], 10, ['mill'])).toEqual(['The mill paid 25 crowns.']);
    expect(found(['crown'], 10, [])).toEqual([]);
    expect(found(['crown'], 1)).toHaveLength(1);
  });

  test('for what is nowhere finds nothing', () => {
    expect(found(['harbour'])).toEqual([]);
    expect(found([])).toEqual([]);
  });
});

test('a misspelt term has neighbours that begin alike', () => {
  expect(index.nearest('milll')).toEqual(['mill']);
  expect(index.nearest('zzzzz')).toEqual([]);
});

test('the rarer a term, the more it tells, and none tells more than one that is nowhere', () => {
  expect(index.idf('flour')).toBeGreaterThan(index.idf('crown'));
  expect(index.idf('crown')).toBeGreaterThan(0);
  expect(index.idf('harbour')).toBe(1);
});

test('an index of nothing finds nothing', () => {
  const empty = new SentenceIndex([]);
  expect(empty.search([{ term: 'port', weight: 1 }], 5)).toEqual([]);
  expect(empty.nearest('port')).toEqual([]);
});
