import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine, InputError, readPlain } from '../../src/engine/index.js';
import { expectSlice } from './two-stories.js';

describe('whatever the stories and the words', () => {
  const word = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...[
          'The',
          'port',
          'Ana Bell',
          'paid',
          '$18.2 million',
          '25,000',
          'U.S.',
          'on 5 May',
          'said',
          'who',
        ],
        ...[
          'Mr.',
          'how many',
          'not',
          '"so"',
          'because',
          '81%',
          'Brno.',
          'It',
          'is',
          '\n\n',
          '; ',
          '漢字',
          '🎉',
        ],
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));
  const told = fc
    .array(words, { maxLength: 4 })
    .map((texts) => texts.map((text, at) => readPlain({ id: `s${at}` }, text)));

  function unlessRefused<T>(call: () => T): T | undefined {
    try {
      return call();
    } catch (error) {
      if (error instanceof InputError) return undefined;
      throw error;
    }
  }

  test('every quote is a slice, the answer is in the first, confidence is 0 to 1, nothing breaks', () => {
    fc.assert(
      fc.property(told, words, (from, question) => {
        const random = new Engine(from);
        const answer = unlessRefused(() => random.ask(question));
        if (answer) {
          expect(answer.confidence).toBeGreaterThanOrEqual(0);
          expect(answer.confidence).toBeLessThanOrEqual(1);
          if (answer.answer !== null) expect(answer.quotes[0]?.text).toContain(answer.answer);
          if (answer.answered) expect(answer.quotes).not.toEqual([]);
        }
        const quotes = [
          ...(answer?.quotes ?? []),
          ...(unlessRefused(() => random.search(question))?.quotes ?? []),
          ...(unlessRefused(() => random.facts(question))?.facts ?? []).map(({ quote }) => quote),
          ...(unlessRefused(() => random.summary())?.quotes ?? []),
        ];
        for (const quote of quotes) expectSlice(quote, from);
      }),
      { numRuns: 200 },
    );
  });
});
