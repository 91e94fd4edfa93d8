import type { Kysely } from 'kysely';
import * as z from 'zod';
import { bareStory } from '../engine/index.js';
import { ORIGINS, type ReadStory } from './story-record.js';
import type { Tables } from './tables.js';

/** So long somebody may take to look at what was read before they keep it. */
export const DRAFT_KEPT_MS = 3_600_000;

/** Beside what is known of the story it has its text. */
const shape = z.looseObject({
  info: z.looseObject({}),
  origin: z.object({ kind: z.enum(ORIGINS), name: z.string().optional() }),
  words: z.number(),
});

/** A story that was read, as text. */
export function packed({ story, origin, words }: ReadStory): string {
  const { text, paragraphs, titleSpan, ...info } = story;
  return JSON.stringify({ info, text, paragraphs, titleSpan, origin, words });
}

/** The same again. */
export function unpacked(content: string): ReadStory {
  const { info, origin, words, ...text } = shape.parse(JSON.parse(content));
  return { story: bareStory({ ...info, ...text }), origin, words };
}

/** Whether there was such a one to delete. */
export async function deleteDraft(
  db: Kysely<Tables>,
  server: string,
  id: string,
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('drafts')
    .where('id', '=', id)
    .where('server', '=', server)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
