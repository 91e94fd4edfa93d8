import type { Kysely } from 'kysely';
import { hashOf } from './hash-of.js';
import { currentRows } from './library-rows.js';
import { newStoryId } from './new-id.js';
import { storyColumns, textColumns, type ReadStory } from './story-record.js';
import type { Tables } from './tables.js';

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

/** Keeps another text of a story, whose last text is then a former one; undefined where it is gone. */
export async function insertText(
  db: Kysely<Tables>,
  server: string,
  id: string,
  read: ReadStory,
  read_at: number,
): Promise<string | undefined> {
  const found = await currentRows(db, server).where('id', '=', id).executeTakeFirst();
  if (!found) return undefined;
  const version = found.version + 1;
  const { title, source, date } = storyColumns(read.story);
  await db
    .updateTable('stories')
    .set({ title, source: source ?? found.source, date: date ?? found.date, version })
    .where('server', '=', server)
    .where('id', '=', id)
    .execute();
  await insertVersion(db, { server, story: id, version, read_at }, read);
  return id;
}

async function insertVersion(
  db: Kysely<Tables>,
  of: { server: string; story: string; version: number; read_at: number },
  read: ReadStory,
): Promise<void> {
  await db
    .insertInto('versions')
    .values({ ...textColumns(read, hashOf(read.story.text)), ...of })
    .execute();
}
