import { describe, expect, it } from 'vitest';
import { Engine } from '../../../../src/engine/index.js';
import { factsOf } from '../facts-of.js';
import { storyOf } from '../story-of.js';

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

describe('who agrees to do something', () => {
  const DEAL = 'Larkin Pumps, a maker of valves, has agreed to be bought by Odeon Group for $12m.';

  it('is not told to say so', () => {
    const facts = factsOf(DEAL, 'Larkin Pumps');
    expect(facts).not.toHaveLength(0);
    expect(facts.map(({ attribution }) => attribution)).toEqual(facts.map(() => undefined));
  });

  it('is not told to say so on a map either', () => {
    const { ties } = new Engine([storyOf(DEAL)]).map('Odeon Group');
    expect(ties.map(({ from, attribution }) => [from, attribution])).toContainEqual([
      'Odeon Group',
      undefined,
    ]);
    expect(ties.filter(({ attribution }) => attribution)).toEqual([]);
  });

  it('is told so by whoever says it', () => {
    const story = `Peter Dane said Larkin Pumps had agreed to be bought by Odeon Group for $12m.`;
    const { ties } = new Engine([storyOf(story)]).map('Odeon Group');
    expect(new Set(ties.map(({ attribution }) => attribution))).toEqual(new Set(['Peter Dane']));
  });
});

describe('who says two things in a sentence', () => {
  it('is named once, though the story has a pronoun for them', () => {
    const story =
      'A specialist, Dr Ana Brito, was called. Dr Brito said she had examined all 22 pieces and found that none was old.';
    const said = factsOf(story, 'Ana Brito').flatMap(({ attribution }) => attribution ?? []);
    expect(said.length).toBeGreaterThan(1);
    expect([...new Set(said)]).toEqual(['Dr Brito']);
  });
});
