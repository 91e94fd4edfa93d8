import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

/** What a story of some sentences answers to a question. */
const ask = (text: string, question: string) =>
  new Engine([readPlain({ id: 'story', title: 'Aldby' }, text)]).ask(question);

describe('a sentence that only says that it is not so', () => {
  it.each([
    ['who', 'Who will rebuild the pier?', 'The county will not rebuild the pier.'],
    ['where', 'Where did Ravn hide the coins?', 'Ravn did not hide the coins in the cellar.'],
    [
      'when',
      'When will Skov Dairies shut the creamery?',
      'Skov Dairies has no plans to shut the creamery in 2031.',
    ],
    ['where to', 'Where was the wreck towed?', 'The wreck was never towed to the harbour.'],
  ])('does not say %s', (_, question, text) => {
    const { verdict, span, quotes } = ask(text, question);
    expect({ verdict, span }).toEqual({ verdict: 'not said', span: null });
    expect(quotes[0]?.text).toBe(text);
  });

  it.each([
    ['what is not so', 'Who will not rebuild it?', 'The county will not rebuild it.'],
    ['that it was nobody', 'Who was hurt in the fire?', 'Nobody was hurt in the fire.'],
    [
      'who did, beside who did not',
      'Who appealed?',
      'The owners did not appeal, but the tenants appealed on Friday.',
    ],
    [
      'until when it is not so',
      'When will the creamery reopen?',
      'The creamery will not reopen until March.',
    ],
    [
      'what somebody denies',
      'When did the firm close the creamery?',
      'The firm denied that it closed the creamery in 2031.',
    ],
  ])('may answer by %s', (_, question, text) => {
    expect(ask(text, question).verdict).not.toBe('not said');
  });
});

const VOTE = `The parish council passed the marina by a vote of 5 to 2 on Monday.
Ines Holt, who voted for the marina, said that it would bring 40 jobs to the harbour.
The two votes against came from Bo Lindgren and Asta Ruud. It rained all evening.`;
const REFUSED = `Ines Holt backed the marina and said that it would bring 40 jobs.
Bo Lindgren said that he could not support the marina.`;

describe('who is on one side of a vote', () => {
  it.each([
    ['against', VOTE, 'Who voted against the marina?', 'Bo Lindgren and Asta Ruud'],
    ['against, as in a chat', VOTE, 'who voted no', 'Bo Lindgren and Asta Ruud'],
    ['for', VOTE, 'Who voted for the marina?', 'Ines Holt'],
    ['against, by not supporting it', REFUSED, 'who is against the marina?', 'Bo Lindgren'],
    ['for, and not who does not', REFUSED, 'who supports the marina?', 'Ines Holt'],
  ])('is told by who is %s', (_, text, question, name) => {
    expect(ask(text, question).quotes[0]?.text).toContain(name);
  });

  it('is not told for sure by the other', () => {
    const text = 'Ines Holt voted for the marina on Monday evening.';
    expect(ask(text, 'Who voted against the marina?').answered).toBe(false);
  });
});
