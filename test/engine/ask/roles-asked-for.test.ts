import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

/** What a story of some sentences answers to a question. */
const ask = (text: string, question: string) =>
  new Engine([readPlain({ id: 'story', title: 'Aldby' }, text)]).ask(question);

const SALE = `Norway Seafood sold the Stavik plant to Polar Holdings for $42 million in 2021.
Polar moved its office from Bergen to Oslo. The plant made 9,000 tonnes in 2022 and 12,000 tonnes in 2023.`;
const HUNT = `A farmer, Karl Brenner, shot a wolf near Aldby on Monday. The wolf had killed forty sheep.
A second hunter, Ida Moss, shot a dog by mistake.`;
const TRIAL = `Harald Vik was jailed for six years. The mayor called the plan a disgrace.
The council closed the bridge because its cables had rusted. Brenner was fined 3,000 crowns and his son 500.`;

describe('the words that answer', () => {
  it.each([
    ['who did it', HUNT, 'Who shot the wolf?', 'Karl Brenner'],
    ['who did it to another', HUNT, 'Who shot a dog?', 'Ida Moss'],
    ['how many were killed', HUNT, 'How many sheep were killed?', 'forty'],
    ['who sold', SALE, 'Who sold the Stavik plant?', 'Norway Seafood'],
    ['where to', SALE, 'Where did Polar move its office to?', 'Oslo'],
    ['of the year asked for', SALE, 'How many tonnes did the plant make in 2022?', '9,000'],
    ['of the other year', SALE, 'How many tonnes did the plant make in 2023?', '12,000'],
    ['when', SALE, 'When was the plant sold?', '2021'],
    ['for how long', TRIAL, 'How long was Harald Vik jailed?', 'six years'],
    ['what it is called', TRIAL, 'What did the mayor call the plan?', 'a disgrace'],
    ['why', TRIAL, 'Why was the bridge closed?', 'because its cables had rusted'],
  ])('tell %s', (_, text, question, words) => {
    expect(ask(text, question).guess).toBe(words);
  });

  it('are found in a sentence that has no word of the question', () => {
    const { verdict, quotes } = ask(
      'The barn of Tom Hale burned down on Sunday. Eleven horses died.',
      'How many animals were killed in the barn?',
    );
    expect(quotes[0]?.text).toBe('Eleven horses died.');
    expect(verdict).not.toBe('not said');
  });

  it.each([
    [
      'entry fee for grown ups?',
      'The museum stands by the river. Children get in free, everyone else pays €4.50. It is shut on Mondays.',
      'Children get in free, everyone else pays €4.50.',
    ],
    [
      'whose idea was it',
      'The dam was finished in March. Reto Caduff, a farmer, proposed it in 2019. The valley is dry.',
      'Reto Caduff, a farmer, proposed it in 2019.',
    ],
  ])('are found where no sentence has a word of the question: %s', (question, text, sentence) => {
    const { verdict, quotes } = ask(text, question);
    expect(quotes[0]?.text).toBe(sentence);
    expect(verdict).not.toBe('not said');
  });
});

describe('a mark', () => {
  it('is in the first quote, and no other word than those that most likely answer', () => {
    for (const question of ['Who shot a dog?', 'How many sheep were killed?']) {
      const { answer, guess, quotes } = ask(HUNT, question);
      expect(answer).toBe(guess);
      expect(quotes[0]?.text).toContain(answer);
    }
  });

  it.each([
    ['who sold, for who bought', SALE, 'Who bought the Stavik plant?'],
    ["the father's fine, for the son's", TRIAL, 'How much was the son fined?'],
  ])('is none where other words stand in the gap: %s', (_, text, question) => {
    expect(ask(text, question).answer).toBeNull();
  });

  it('is none where nobody of the kind is in the sentence', () => {
    expect(
      ask('The ferry was late. The boat was repainted.', 'Who repainted the boat?').answer,
    ).toBe(null);
  });

  it('are not those of who only says what was done', () => {
    const { verdict, answer } = ask(
      'The coastguard was called at dawn and had everybody ashore by six, said Ole Reed, the harbour master.',
      'Who called the coastguard?',
    );
    expect({ verdict, answer }).toEqual({ verdict: 'may answer', answer: null });
  });
});
