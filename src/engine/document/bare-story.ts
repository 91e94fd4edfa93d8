import * as z from 'zod';
import { Story } from './story.js';

const SPAN = z.object({ start: z.number(), end: z.number() });
/** Strict: what a story knows besides would be lost on the way. */
const BARE = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['original', 'retelling']),
  language: z.string(),
  source: z.string().optional(),
  date: z.string().optional(),
  address: z.string().optional(),
  questions: z.array(z.string()),
  text: z.string(),
  paragraphs: z.array(SPAN.extend({ number: z.number() })),
  titleSpan: SPAN.optional(),
});

/**
 * A story again, of the bare fields that are left of it in another thread or in JSON.
 *
 * @throws a `ZodError` where it is none.
 */
export function bareStory(data: unknown): Story {
  const { text, paragraphs, titleSpan, ...info } = BARE.parse(data);
  return new Story(info, text, paragraphs, titleSpan);
}
