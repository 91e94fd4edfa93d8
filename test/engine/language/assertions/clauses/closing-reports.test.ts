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
