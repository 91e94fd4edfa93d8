import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../src/engine/index.js';
import { storyOf } from '../story-of.js';

const tiesOf = (text: string, subject: string): readonly string[] =>
  readFacts([storyOf(text)])
    .relations(subject)
    .ties.map(({ from, to, relation }) => `${from} > ${to}: ${relation}`);

describe('the words of a relation are told to the end of what they say', () => {
  it.each([
    [
      "Petra Voss, a broker at Lark Bank, said Acme's budget hung on orders the yard had yet to win.",
      "said Acme's budget hung on orders the yard had yet to win",
    ],
    [
      'The prosecution alleges that Ivo Marsh and Acme, who share an office in Lund, emptied the safe in May.',
      'alleges that Ivo Marsh and Acme, who share an office in Lund, emptied the safe in May',
    ],
  ])('%s', (text, relation) => {
    expect(tiesOf(text, 'Acme').join('\n')).toContain(relation);
  });
});

describe('no relation is drawn', () => {
  it('from what a verb of saying seems to have for its object', () => {
    const text =
      "Petra Voss declined to name the price but said Acme's yard in Lund, which employs 90 people, would stay open.";
    expect(tiesOf(text, 'Acme').join('\n')).not.toContain('said Acme');
  });

  it('to whom `it` is said to dismiss, which is what they offered', () => {
    const text =
      'Ivo Marsh said the ferry firm would pay 3 percent more. Petra Voss rejected it as "small change".';
    expect(tiesOf(text, 'Petra Voss')).toEqual([]);
  });
});
