import * as z from 'zod';
import { Story } from '../engine/index.js';

const SPAN = z.object({ start: z.number(), end: z.number() });
/** Strict: what a story knows besides would be lost on the way. */
const STORY = z.strictObject({
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
const STORIES = z.array(STORY);

/** Stories again, of the bare data that a thread was started with. */
export function storiesOf(data: unknown): readonly Story[] {
  return STORIES.parse(data).map(
    ({ text, paragraphs, titleSpan, ...info }) => new Story(info, text, paragraphs, titleSpan),
  );
}
