import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../../src/engine/index.js';

/** The verbs of a text before some words that it states by itself: nobody says them, and none is alleged. */
const stated = (text: string, closing: string): readonly string[] =>
  readDocument(`${text} ${closing}`)
    .assertions.filter(
      ({ predicate, speaker, status }) =>
        predicate.start < text.length && !speaker && status === undefined,
    )
    .map(({ predicate }) => predicate.lemma);

describe('what a sentence closes with saying is stated by whoever says it', () => {
  test.each([
    'a prosecutor told jurors Tuesday as the trial of Tom Berg opened in Lund.',
    'prosecutors said Monday as her trial began.',
    'a lawyer told the court on Tuesday.',
    'a court heard on Tuesday.',
    'the jury was told.',
    'it was claimed yesterday.',
    'according to court filings.',
    'a former colleague testified on Wednesday when the hearing resumed.',
    'lawyers for the family alleged in a lawsuit filed on Monday.',
  ])('… %s', (closing) => {
    expect(
      [
        'A restaurant owner drowning in debt paid his nephew $8,000 to burn the mill, then tried to blame a cook,',
        'A doctor who drank on duty cut the wrong nerve and hid his notes,',
        'A nurse gave the child ten times the dose, then lied to his parents,',
      ].flatMap((text) => stated(text, closing)),
    ).toEqual([]);
  });

  test('but not what only stands beside it', () => {
    expect(
      stated('The mill burned down in May,', 'and the mayor said on Monday it was old.'),
    ).toEqual(['burn down']);
  });
});

/** Who says what the verbs of a sentence before its verb of saying tell; `-` for nobody. */
const sayersOf = (text: string, said: string): readonly string[] => {
  const { assertions, entities } = readDocument(text);
  return assertions
    .filter(({ predicate }) => predicate.lemma === said)
    .map(({ speaker }) => {
      if (speaker === undefined) return '-';
      if (typeof speaker !== 'string') return text.slice(speaker.start, speaker.end);
      return entities.find(({ id }) => id === speaker)?.name ?? '-';
    });
};

describe('who stands behind the verb of saying says', () => {
  test.each([
    [
      'two things joined',
      'The pumps were started at dawn and had the cellar dry by six, said Tom Frost, the foreman.',
      ['start', 'have'],
      'Tom Frost',
    ],
    [
      'two clauses',
      'The river is high and the pass is closed, said police.',
      ['be', 'close'],
      'police',
    ],
    [
      'what is read as a noun beside it',
      'Everything points to the loft above the stage, said police lawyer Terje Holm.',
      ['point'],
      'police lawyer Terje Holm',
    ],
    [
      'it in a letter',
      'The pass will open in May, said Ida Lund in a letter.',
      ['open'],
      'Ida Lund',
    ],
    [
      'it before something else',
      'The pass will open in May, said Ida Lund, but the inn is shut.',
      ['open'],
      'Ida Lund',
    ],
    [
      'it between a subject and its verb',
      'Mussels, said the diver Pedro Sosa, could filter the bay.',
      ['filter'],
      'Pedro Sosa',
    ],
  ])('%s', (_, text, verbs, sayer) => {
    expect(verbs.flatMap((verb) => sayersOf(text, verb))).toEqual(verbs.map(() => sayer));
  });

  test('and nothing where it is one of several things that somebody did', () => {
    expect([
      ...sayersOf('It lost money, warned investors and cut jobs.', 'lose'),
      ...sayersOf('She closed the shop, said goodbye and left.', 'close'),
    ]).toEqual(['-', '-']);
  });
});
