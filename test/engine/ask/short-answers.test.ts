import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { plainAnswer } from '../../../bench/train/plain-answer.js';
import { Engine, loadCorpus, readPlain } from '../../../src/engine/index.js';

const ROOT = join(import.meta.dirname, '../../..');
const { answerable } = z
  .object({
    answerable: z.array(z.object({ question: z.string(), answer: z.array(z.string()).nullable() })),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'reader-questions.json'), 'utf8')));

const TEXT = `The harbour of Eastmere was opened in 1903 by the engineer Ada Holm. It cost 4 million crowns, although 3 million had been planned. Ships from Nordvik bring timber and salt every week.

The northern wall was broken by a storm in 1951. Piet Varga, a mason from Saint Olm, repaired it with granite. Today 340 people work on the quays, and 25 percent of them are pilots.

The wall fell because its stones were never joined with mortar. The council sold the old lighthouse to the Tarn Company for 90,000 crowns in 1988.`;

describe('the words that answer in a quote', () => {
  const engine = new Engine([readPlain({ id: 'eastmere', title: 'Eastmere' }, TEXT)]);

  it.each([
    ['When was the harbour of Eastmere opened?', '1903'],
    ['Who opened the harbour?', 'Ada Holm'],
    ['Who repaired the northern wall with granite?', 'Piet Varga'],
    ['How many people work on the quays?', '340'],
    ['What percentage of them are pilots?', '25 percent'],
    ['In what year was the northern wall broken by a storm?', '1951'],
  ])('%s %s', (question, words) => {
    const { verdict, guess, answer } = engine.ask(question);
    expect(guess).toContain(words);
    if (verdict === 'answered') expect(answer).toBe(guess);
  });

  it('are a part of the quote, at the place that is given', () => {
    for (const question of ['Who sold the lighthouse?', 'What broke the wall?', 'harbour cost']) {
      const { answer, span, quotes } = engine.ask(question);
      if (answer === null || !span) continue;
      expect(TEXT.slice(span.start, span.end)).toBe(answer);
      expect(quotes[0]?.text).toContain(answer);
    }
  });

  it('are marked in none where yes or no is asked for', () => {
    const { quotes, answer } = engine.ask('Did Ada Holm open the harbour of Eastmere in 1903?');
    expect(quotes[0]?.text).toContain('opened in 1903');
    expect(answer).toBeNull();
  });

  it('are marked in none where a definition is asked for, and the sentence that defines comes first', () => {
    const text =
      'The pilots met at the quay on Monday. A quay is a wall at which ships are unloaded.';
    const { quotes, answer } = new Engine([readPlain({ id: 'quay', title: 'Eastmere' }, text)]).ask(
      'What is a quay?',
    );
    expect(quotes[0]?.text).toBe('A quay is a wall at which ships are unloaded.');
    expect(answer).toBeNull();
  });

  it('may be a reason', () => {
    expect(engine.ask('Why did the wall fall?').guess).toContain(
      'its stones were never joined with mortar',
    );
  });
});

describe('a reader of the shipped stories who wants a short answer', () => {
  let engine: Engine;

  beforeAll(async () => {
    engine = new Engine((await loadCorpus(join(ROOT, 'corpus'))).stories);
  });

  it.each([
    ["What is Anthropic's valuation?", '$965 billion'],
    ["What's Runpod's valuation?", '$1 billion'],
    ['What is the valuation of Runpod?', '$1 billion'],
  ])('%s %s', (question, words) => {
    expect(engine.ask(question).guess).toBe(words);
  });

  it('gets the right words for at least 22 of 28 questions', () => {
    const wanted = answerable.filter(({ answer }) => answer !== null);
    const wrong = wanted.filter(({ question, answer }) => {
      const given = plainAnswer(engine.ask(question).guess ?? '');
      return answer?.every((words) => plainAnswer(words) !== given);
    });
    console.log(
      'wrong words:',
      wrong.map(({ question }) => question),
    );
    expect(wanted).toHaveLength(28);
    expect(wanted.length - wrong.length).toBeGreaterThanOrEqual(22);
  });
});
