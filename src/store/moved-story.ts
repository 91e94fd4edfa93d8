import type { Kysely } from 'kysely';
import { storyColumns, textColumns, type StoryVersion } from './story-record.js';
import type { Tables } from './tables.js';

/** A story with all its texts, as it stood in another library. */
export interface MovedStory {
  /** Milliseconds since 1970. */
  readonly addedAt: number;
  /** The newest first, at least one; all under the same id. */
  readonly versions: readonly [StoryVersion, ...StoryVersion[]];
}

/** Keeps a story under its own id; false where the server has had that id already. */
export async function insertMoved(
  db: Kysely<Tables>,
  server: string,
  { addedAt: added_at, versions }: MovedStory,
): Promise<boolean> {
  const [{ story, version }] = versions;
  const { id } = story;
  const there = await db
    .selectFrom('stories')
    .select('id')
    .where('server', '=', server)
    .where('id', '=', id)
    .executeTakeFirst();
  if (there) return false;
  await db
    .insertInto('stories')
    .values({ ...storyColumns(story), server, id, version, added_at, removed_at: null })
    .execute();
  for (const { version: of, readAt: read_at, ...read } of versions) {
    await db
      .insertInto('versions')
      .values({
        ...textColumns(read),
        ...{ server, story: id, version: of, read_at },
      })
      .execute();
  }
  return true;
}
