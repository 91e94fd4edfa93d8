import { describe, expect, it } from 'vitest';
import { factsOf } from './facts-of.js';

/** Who says so, of the facts of a subject that hold some words. */
const speakersOf = (text: string, subject: string, words: string): (string | undefined)[] => [
  ...new Set(
    factsOf(text, subject)
      .filter(({ quote, marks }) =>
        marks.some(({ start, end }) => quote.part(start, end).text.includes(words)),
      )
      .map(({ attribution }) => attribution),
  ),
];

const COURT =
  'Opening the case, Clara Voss KC, prosecuting, said that Mr Holm had befriended Edith Marsh, 79, at a choir. "He had lunch with her every Sunday," she said.';

describe('a pronoun behind a quotation', () => {
  it('means who speaks in the sentence before, and nobody spoken of in it', () => {
    expect(speakersOf(COURT, 'Edith Marsh', 'had lunch')).toEqual(['Clara Voss']);
  });

  it('means nobody whom the quotation names', () => {
    const story =
      'Mr Dane told the jury that his client was a victim of Mr Rusk. "Mr Holm believed every canvas to be genuine," he said.';
    expect(speakersOf(`Mr Holm sold art. ${story}`, 'Mr Holm', 'believed')).toEqual(['Dane']);
  });

  it('means somebody of its own gender', () => {
    const story =
      'Peter Dane told the jury that Edith Marsh had been cheated. "The canvas was a copy," she said.';
    expect(speakersOf(story, 'Edith Marsh', 'was a copy')).toEqual(['Edith Marsh']);
  });
});
