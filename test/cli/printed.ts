import { expect } from 'vitest';
import { z } from 'zod';
import { call } from './call.js';
import { BAKERY, LIGHTHOUSE, twoStories } from './stories.js';

const texts: Readonly<Record<string, string>> = { lighthouse: LIGHTHOUSE, bakery: BAKERY };

const quote = z
  .strictObject({
    story: z.string(),
    title: z.string(),
    kind: z.enum(['original', 'retelling']),
    paragraph: z.int().min(1),
    isTitle: z.literal(true).optional(),
    start: z.int(),
    end: z.int(),
    text: z.string(),
    url: z.url().optional(),
  })
  .refine(({ story, start, end, text }) => texts[story]?.slice(start, end) === text, {
    error: 'differs from its source',
  });

const verdict = z.enum(['supported', 'contradicted', 'not in the story']);
const difference = z.strictObject({ claimed: z.string(), source: z.string() });

/** What each command prints as JSON, quotes being slices of the two stories. */
export const shapes = {
  ask: z.strictObject({
    question: z.string(),
    follows: z.string().optional(),
    verdict: z.enum(['answered', 'may answer', 'not said']),
    answered: z.boolean(),
    answer: z.string().nullable(),
    confidence: z.number().min(0).max(1),
    quotes: z.array(quote),
    missing: z.array(z.string()),
    others: z.array(
      z.strictObject({
        relation: z.enum(['same', 'differs']),
        answer: z.string().nullable(),
        quote,
      }),
    ),
  }),
  facts: z.strictObject({
    subject: z.string(),
    matched: z.string().nullable(),
    facts: z.array(
      z.strictObject({
        kind: z.enum(['count', 'money', 'percent', 'date', 'statement', 'event', 'relation']),
        subject: z.string(),
        relation: z.string(),
        object: z.string(),
        value: z
          .strictObject({
            text: z.string(),
            amount: z.number().optional(),
            unit: z.string().optional(),
            approx: z.boolean().optional(),
          })
          .optional(),
        attribution: z.string().optional(),
        when: z.string().optional(),
        quote,
        also: z.array(quote),
      }),
    ),
    with: z
      .strictObject({
        subject: z.string(),
        matched: z.string().nullable(),
        suggestions: z.array(z.string()),
      })
      .optional(),
    suggestions: z.array(z.string()),
  }),
  summary: z.strictObject({ story: z.string(), title: z.string(), quotes: z.array(quote) }),
  timeline: z.strictObject({
    events: z.array(
      z.strictObject({
        when: z.strictObject({
          text: z.string(),
          from: z.iso.date().optional(),
          to: z.iso.date().optional(),
        }),
        quote,
      }),
    ),
  }),
  search: z.strictObject({ query: z.string(), quotes: z.array(quote) }),
  check: z.strictObject({
    claim: z.string(),
    verdict,
    confidence: z.number().min(0).max(1),
    differences: z.array(difference),
    quotes: z.array(quote),
    assertions: z.array(
      z.strictObject({
        text: z.string(),
        verdict,
        confidence: z.number().min(0).max(1),
        differences: z.array(difference),
        speaker: z.string().optional(),
        hedge: z.string().optional(),
        quote: quote.optional(),
      }),
    ),
    unchecked: z.int().min(0),
  }),
  subjects: z.strictObject({
    subjects: z.array(
      z.strictObject({
        name: z.string(),
        kind: z.string(),
        aliases: z.array(z.string()),
        mentions: z.int().min(1),
        facts: z.int().min(0),
      }),
    ),
  }),
  stories: z.strictObject({
    stories: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        paragraphs: z.int().min(1),
        words: z.int().min(1),
      }),
    ),
  }),
};

/** What a command prints as JSON about the two stories; it must run, and say nothing else. */
export async function json<T extends z.ZodType>(shape: T, ...words: string[]): Promise<z.infer<T>> {
  const called = await call([...words, '--json'], { corpus: await twoStories() });
  expect(called).toMatchObject({ status: 0, err: '' });
  return shape.parse(JSON.parse(called.out));
}

/** What a command prints to read about the two stories. */
export async function words(...given: string[]): Promise<string> {
  const called = await call(given, { corpus: await twoStories() });
  expect(called).toMatchObject({ status: 0, err: '' });
  return called.out;
}

/** How many quotes stand in a reply: each is behind a bar. */
export const quotesIn = (reply = ''): number => reply.match(/^│/gmu)?.length ?? 0;
