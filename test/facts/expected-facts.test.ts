import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { FACT_KINDS, readFacts, type Fact, type FactBook } from '../../src/facts/index.js';
import { loadCorpus, type Quote } from '../../src/story/index.js';

const FIGURES = new Set(['count', 'money', 'percent', 'date']);

const expectedSchema = z.record(
  z.string(),
  z.array(
    z.object({
      about: z.string(),
      kind: z.enum(FACT_KINDS),
      evidence: z.string(),
      attribution: z.string().nullable(),
    }),
  ),
);
type Expected = z.infer<typeof expectedSchema>[string][number];

/** The words that stand marked must meet the words that were expected: the whole sentence is too easy a catch. */
function marksMeet(quote: Quote, fact: Fact, evidence: string): boolean {
  const start = quote.start + quote.text.indexOf(evidence);
  return fact.marks.some((mark) => mark.start < start + evidence.length && mark.end > start);
}

/** Statement, event and relation lie too near each other to be told apart to the letter; figures do not. */
const sameKind = (fact: Fact, { kind }: Expected): boolean =>
  FIGURES.has(kind) ? fact.kind === kind : !FIGURES.has(fact.kind);

const tells = (fact: Fact, expected: Expected): boolean =>
  fact.quote.text.includes(expected.evidence) &&
  marksMeet(fact.quote, fact, expected.evidence) &&
  sameKind(fact, expected) &&
  (fact.attribution ?? null) === expected.attribution;

describe('what the shipped stories say of their subjects', () => {
  let book: FactBook;
  let expected: z.infer<typeof expectedSchema>;

  beforeAll(async () => {
    book = readFacts((await loadCorpus('corpus')).stories);
    const table: unknown = JSON.parse(await readFile('test/facts/expected-facts.json', 'utf8'));
    expected = expectedSchema.parse(table);
  });

  it('is found, with kind and speaker, for at least 95 in 100 of the facts expected', () => {
    const missed = Object.entries(expected).flatMap(([subject, entries]) => {
      const { facts } = book.about(subject);
      return entries
        .filter((entry) => !facts.some((fact) => tells(fact, entry)))
        .map((entry) => `${subject}: ${entry.about}`);
    });
    const all = Object.values(expected).flat().length;
    console.log(`facts expected ${all}, found ${all - missed.length}`, missed);
    expect((all - missed.length) / all).toBeGreaterThanOrEqual(0.95);
  });
});
