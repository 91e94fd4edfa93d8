import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/engine/index.js';
import { storyOf } from '../../facts/story-of.js';
import { said } from '../assertions/said.js';

/** Who is said to do what some words tell. */
function doerOf(text: string, relation: string): string | undefined {
  const book = readFacts([storyOf(text)]);
  const facts = book.subjects().flatMap(({ name }) => book.about(name).facts);
  return facts.find((fact) => fact.relation.includes(relation))?.subject;
}

const CLUB =
  'Marlow Rovers lost again. Rovers are last. The fans of Rovers left early.\nThe captain of Rovers was ill.\nIt rained all day. Nobody sang. The bar was shut. The gates were shut too. On Monday the club sold Mateo Vries to the Danish club Holvik.';
const CITY =
  'Bergen wants its bell back. Bergen lost it in 1940. A historian of Bergen found it. They asked a judge in Basel, and the city will fetch the bell in May.';
const FIRM =
  'Velnor Diagnostics lost its files. Velnor said so on Monday. Thieves sent Velnor a note. The Evening Courier reported that a clerk had left Velnor. The company paid nothing.';

describe('the club, the city or the firm that a story is about', () => {
  it.each([
    ['is not the other one that the sentence goes on to name', CLUB, 'sold', 'Marlow Rovers'],
    ['is not the one where somebody else is', CITY, 'will fetch', 'Bergen'],
  ])('%s', (_, text, relation, doer) => {
    expect(doerOf(text, relation)).toBe(doer);
  });

  it('is not the newspaper that writes of it', () => {
    expect(doerOf(FIRM, 'paid')).toMatch(/^Velnor/u);
  });

  it.each([
    [
      'is another where that has just done something',
      `${FIRM} Holvik Shipping bought a mill. The company sank two ships.`,
      'sank',
      'Holvik Shipping',
    ],
    [
      'is nobody where one is named no more often than another',
      'A boy left Oslo. A boy from Bergen saw Basel. A girl from Bergen liked Basel. A man in Bergen left Basel. It rained all day. Nobody sang. The bar was shut. The gates were shut. On Monday the city sold a bell.',
      'sold',
      undefined,
    ],
  ])('but %s', (_, text, relation, doer) => {
    expect(doerOf(text, relation)).toBe(doer);
  });
});

describe('a bare surname of two', () => {
  const TWO =
    'The heirs of Otto Brandt, a cloth manufacturer from Lund who left in 1939, asked for it.\nBrandt was held in Riga and died there.\nThe spokesman of the family, Karl Brandt, lives in Rome. Brandt wrote to the mayor.\nOtto Brandt had a son. Brandt taught him to read.';

  it.each([
    ['is the one named so far', 'was held', 'Otto Brandt'],
    ['is the one whom its paragraph names', 'wrote', 'Karl Brandt'],
    ['is the first again where its paragraph names him', 'taught', 'Otto Brandt'],
  ])('%s', (_, relation, doer) => {
    const { facts } = readFacts([storyOf(TWO)]).about(doer);
    expect(facts.some((fact) => fact.relation.includes(relation))).toBe(true);
  });
});

it.each([
  ['She found the diary of a printer, Emil Voss, in a loft.', 'a printer', 'the diary'],
  ['They read the will of a baker, Ada Weil, in court.', 'a baker', 'the will'],
  ['The head of civil defence, Ada Weil, left.', 'The head', 'civil defence'],
])('between commas stands who a person is, and not what a thing is: %s', (text, is, isNot) => {
  const lines = said(text).filter((line) => line.startsWith('be('));
  expect(lines.filter((line) => line.includes(`attribute: ${is}`))).toHaveLength(1);
  expect(lines.filter((line) => line.includes(`attribute: ${isNot}`))).toEqual([]);
});
