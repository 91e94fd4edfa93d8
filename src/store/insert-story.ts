import type { Kysely, Selectable } from 'kysely';
import { newStoryId } from './new-id.js';
import { storyColumns, textColumns, type ReadStory } from './story-record.js';
import type { StoryRow, Tables } from './tables.js';

/** Keeps a story as a new one; returns its id. */
export async function insertStory(
  db: Kysely<Tables>,
  server: string,
  read: ReadStory,
  added_at: number,
): Promise<string> {
  const id = newStoryId(read.story.title);
  await db
    .insertInto('stories')
    .values({ ...storyColumns(read.story), server, id, version: 1, added_at, removed_at: null })
    .execute();
  await insertVersion(db, { server, story: id, version: 1, read_at: added_at }, read);
  return id;
}

/** Keeps another text of a story, whose last text is then a former one. */
export async function insertText(
  db: Kysely<Tables>,
  before: Selectable<StoryRow>,
  read: ReadStory,
  read_at: number,
): Promise<void> {
  const { server, id } = before;
  const version = before.version + 1;
  const { title, source, date } = storyColumns(read.story);
  await db
    .updateTable('stories')
    .set({ title, source: source ?? before.source, date: date ?? before.date, version })
    .where('server', '=', server)
    .where('id', '=', id)
    .execute();
  await insertVersion(db, { server, story: id, version, read_at }, read);
}

async function insertVersion(
  db: Kysely<Tables>,
  of: { server: string; story: string; version: number; read_at: number },
  read: ReadStory,
): Promise<void> {
  await db
    .insertInto('versions')
    .values({ ...textColumns(read), ...of })
    .execute();
}
