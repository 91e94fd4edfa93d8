import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

/** What a story of some sentences answers to a question. */
const ask = (text: string, question: string) =>
  new Engine([readPlain({ id: 'story', title: 'Tamsay' }, text)]).ask(question);

const SPILL = `A tanker ran aground off Tamsay on Monday. The harbour has been shut since.
The port said that the beach would be scraped and cleaned by hand, which is put at 4 million crowns.
It hopes to resume sailings on 3 May. The governor's deputy is Nils Aas.`;

describe("a reader's own words", () => {
  it.each([
    ['whats the price of the cleanup', 'cleaned by hand'],
    ['when do they want to start sailing again', 'resume sailings on 3 May'],
    ["who is the governor's number two", 'Nils Aas'],
  ])('find what the story puts otherwise: %s', (question, words) => {
    const { verdict, quotes } = ask(SPILL, question);
    expect(quotes[0]?.text).toContain(words);
    expect(verdict).not.toBe('not said');
  });
});

describe('whether somebody did it', () => {
  it('may be told by what they deny, in whatever words', () => {
    const text =
      'In a letter to members the treasurer denied that she had ever touched the fund. The audit took two years. Nobody else had a key.';
    const { verdict, quotes } = ask(text, 'did the treasurer admit stealing');
    expect(quotes[0]?.text).toContain('denied');
    expect(verdict).toBe('may answer');
  });
});

describe('who somebody is', () => {
  it('is not told for sure by who speaks of one without a name', () => {
    const text =
      "The club's chairman, Piet Moll, said that a surveyor had walked the pitch on Friday. It rained.";
    const { answered, span } = ask(text, 'who is the surveyor');
    expect({ answered, span }).toEqual({ answered: false, span: null });
  });

  it('is told by who stands between commas', () => {
    const text = 'Ida Brekke, a surveyor, walked the pitch on Friday. It rained.';
    expect(ask(text, 'who is the surveyor').quotes[0]?.text).toContain('Ida Brekke');
    expect(ask(text, 'who is the surveyor').verdict).not.toBe('not said');
  });
});
