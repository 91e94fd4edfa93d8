import { describe, expect, it } from 'vitest';
import { type Answer, Engine, readPlain } from '../../../src/engine/index.js';

const TEXT = `Anna Roth told the court that she had hidden the ring "because my brother begged me to" and had never sold it. "I only wanted peace," she told reporters.

The captain, Piet Storm, 44, gave evidence. Records show gusts of 60 miles an hour on Tuesday. Membership has fallen from 900 to about 700. The mayor said he was leaving "to see more of my sons" and thanked the council.`;
const engine = new Engine([readPlain({ id: 'ferry', title: 'Ferry' }, TEXT)]);
const ask = (question: string): Answer => engine.ask(question);

describe('a question in other words than the story', () => {
  it.each([
    ['whos the skipper', 'The captain'],
    ['how windy was it on tuesday', 'gusts'],
    ['how many members are left', 'Membership'],
  ])('%s', (question, words) => {
    const { verdict, quotes } = ask(question);
    expect(verdict).not.toBe('not said');
    expect(quotes[0]?.text).toContain(words);
  });
});

describe('words that begin with a quotation', () => {
  it.each([
    ['why did Anna Roth hide the ring', 'because my brother begged me to'],
    ['why is the mayor leaving', 'to see more of my sons'],
  ])('end with it: %s', (question, answer) => {
    expect(ask(question).answer).toBe(answer);
  });
});

describe('who did it together', () => {
  const theatre = new Engine([
    readPlain(
      { id: 'theatre', title: 'Theatre' },
      `The theatre was restored by Norl Masonry and the joiner Ida Holm, who live in Lund. It was opened by Piet Storm and closed by Tom Dahl.

Gerda Vane directed the play and Sven Moor sang. The roof was paid for by the Lund Arts Council and the brewing company Stell Ales, which owns the bar.`,
    ),
  ]);

  it.each([
    ['who restored the theatre', 'Norl Masonry and the joiner Ida Holm'],
    ['who paid for the roof', 'the Lund Arts Council and the brewing company Stell Ales'],
    ['who opened the theatre', 'Piet Storm'],
    ['who directed the play', 'Gerda Vane'],
  ])('is marked whole: %s', (question, answer) => {
    expect(theatre.ask(question).answer).toBe(answer);
  });
});
