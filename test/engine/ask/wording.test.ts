import { describe, expect, it } from 'vitest';
import { Engine, readPlain } from '../../../src/engine/index.js';

const FILLER = 'Fishing boats lie in the harbour. Salt comes from Nordvik every week.';

/** The first quote for a question at a story of some sentences and others on another matter. */
function firstOf(question: string, ...sentences: readonly string[]): string | undefined {
  const text = [...sentences, FILLER].join(' ');
  const engine = new Engine([readPlain({ id: 'eastmere', title: 'Eastmere' }, text)]);
  return engine.ask(question).quotes[0]?.text;
}

describe('of two sentences that share the content words, first comes the one that has', () => {
  it.each([
    {
      what: 'the function words of the question',
      asked: ['Who stood there with the council?', 'The guild stood there with the council.'],
      other: ['Who stood there before the council?', 'The guild stood there before the council.'],
    },
    {
      what: 'its words in the same forms',
      asked: ['Which masons repaired walls at the quay?', 'Masons repaired walls at the quay.'],
      other: ['Which masons repair walls at the quay?', 'Masons repair walls at the quay.'],
    },
    {
      what: 'its function words beside the same words',
      asked: [
        'Who sailed to the island from the quay?',
        'The guild sailed to the island from the quay.',
      ],
      other: [
        'Who sailed from the island to the quay?',
        'The guild sailed from the island to the quay.',
      ],
    },
  ] as const)('$what', ({ asked, other }) => {
    for (const [question, sentence] of [asked, other]) {
      expect(firstOf(question, asked[1], other[1])).toBe(sentence);
      expect(firstOf(question, other[1], asked[1])).toBe(sentence);
    }
  });
});
