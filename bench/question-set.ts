import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const span = z.object({ start: z.number(), end: z.number(), text: z.string() });
const questionSet = z.object({
  name: z.string(),
  source: z.string(),
  licence: z.string(),
  match: z.string().optional(),
  stories: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  questions: z.array(
    z.object({
      id: z.string(),
      story: z.string(),
      question: z.string(),
      answers: z.array(span),
    }),
  ),
});

/** Stories, and questions on them with the spans that answer; none where the story does not say. */
export type QuestionSet = z.infer<typeof questionSet>;
export type SetQuestion = QuestionSet['questions'][number];

/** The folder of the sets, beside the project. */
export const SETS = join(import.meta.dirname, '../../shared/eval');

/** Longest quote that counts as an answer, in characters. */
const LONGEST_QUOTE = 400;

export function readSet(name: string): QuestionSet {
  return questionSet.parse(JSON.parse(readFileSync(join(SETS, `${name}.json`), 'utf8')));
}

/** Whether a quote counts as a right answer, as the sets' scorer counts. */
export function isRight(
  quote: { readonly start: number; readonly end: number },
  { answers }: SetQuestion,
  match?: string,
): boolean {
  const length = quote.end - quote.start;
  if (length > LONGEST_QUOTE) return false;
  return answers.some(({ start, end }) =>
    match === 'inside'
      ? Math.min(quote.end, end) - Math.max(quote.start, start) > length / 2
      : quote.start <= start && quote.end >= end,
  );
}
