import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readFacts, type Fact } from '../../../src/engine/index.js';
import { storyOf } from './story-of.js';

const NEWS = '../shared/eval/wikinews-dev.json';
const there = existsSync(NEWS);
if (!there) console.log('skipped: the facts of the news set, since ../shared/eval is not there');
const newsSchema = z.object({ stories: z.array(z.object({ text: z.string() })) });

const word = fc.constantFrom(
  'Harbour Foods',
  'Lindqvist',
  'The',
  'the company',
  'it',
  'said',
  'that',
  'which',
  ',',
  '.',
  '“',
  '”',
  '(',
  ')',
  '’s',
  'and',
  'not',
  'was',
  'sued',
  'by',
  '$1.2bn',
  '81 percent',
  '25,000',
  'June',
  'in',
  'of',
  'a',
  '👩‍👩‍👧',
  'e\u0301',
  '\u202e',
  '**',
  '<@1>',
  '@everyone',
  '\u00a0',
  '\n',
  'constructor',
  '__proto__',
  'U.S.',
  '-',
  'according to',
);
const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: word },
      { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

/** Every part of a fact is cut from its story, its marks lie in its quote. */
function holdsTogether(text: string, fact: Fact): void {
  const { quote, marks, spans, value } = fact;
  expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  const parts = { ...fact, value: value?.text };
  for (const part of ['subject', 'relation', 'object', 'value', 'when', 'attribution'] as const) {
    const slices = spans[part].map(({ start, end }) => text.slice(start, end));
    expect(parts[part] ?? '').toBe(slices.join(' … '));
    for (const slice of slices) expect(slice).toMatch(/\S/u);
  }
  for (const span of [
    ...spans.relation,
    ...spans.object,
    ...spans.value,
    ...spans.when,
    ...marks,
  ]) {
    expect(span.start).toBeGreaterThanOrEqual(quote.start);
    expect(span.end).toBeLessThanOrEqual(quote.end);
    expect(span.start).toBeLessThan(span.end);
  }
}

const factsIn = (text: string): readonly Fact[] => {
  const book = readFacts([storyOf(text)]);
  return book.subjects().flatMap(({ name }) => book.about(name).facts);
};

describe('every word of a fact is cut from the story', () => {
  it('whatever the story is, and nothing throws', () => {
    fc.assert(
      fc.property(prose, (text) => {
        for (const fact of factsIn(text)) holdsTogether(text, fact);
      }),
      { numRuns: 300 },
    );
  });

  it.runIf(there)('in news', async () => {
    const { stories } = newsSchema.parse(JSON.parse(await readFile(NEWS, 'utf8')));
    const facts = stories.flatMap(({ text }) => factsIn(text).map((fact) => ({ text, fact })));
    expect(facts.length).toBeGreaterThanOrEqual(220);
    for (const { text, fact } of facts) holdsTogether(text, fact);
  });
});
