import type { Kysely } from 'kysely';
import { hashOf } from './story-record.js';
import type { Tables } from './tables.js';

/** The stories of a server that are there, without their texts. */
const currentRows = (db: Kysely<Tables>, server: string) =>
  db.selectFrom('stories').selectAll().where('server', '=', server).where('removed_at', 'is', null);

/** All stories of a server with what is known of their last text, the last added last. */
export const joinedRows = (db: Kysely<Tables>, server: string) =>
  db
    .selectFrom('stories')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.server', '=', 'stories.server')
        .onRef('versions.story', '=', 'stories.id')
        .onRef('versions.version', '=', 'stories.version'),
    )
    .selectAll('stories')
    .select(['text_hash', 'paragraphs', 'title_span', 'words', 'origin', 'origin_name'])
    .select(['read_at', 'characters'])
    .where('stories.server', '=', server)
    .orderBy('added_at')
    .orderBy('stories.id');

/** A story that is there with each of its texts, the newest first. */
export const versionRows = (db: Kysely<Tables>, server: string, id: string) =>
  db
    .selectFrom('stories')
    .innerJoin('versions', (join) =>
      join.onRef('versions.server', '=', 'stories.server').onRef('story', '=', 'stories.id'),
    )
    .selectAll('stories')
    .select(['text', 'text_hash', 'characters', 'paragraphs', 'title_span', 'words'])
    .select(['origin', 'origin_name', 'read_at', 'versions.version as of'])
    .where('stories.server', '=', server)
    .where('stories.id', '=', id)
    .where('removed_at', 'is', null)
    .orderBy('versions.version', 'desc');

/** The id of the story that has this very text. */
export async function idWithText(
  db: Kysely<Tables>,
  server: string,
  text: string,
): Promise<string | undefined> {
  const found = await joinedRows(db, server)
    .where('removed_at', 'is', null)
    .where('text_hash', '=', hashOf(text))
    .executeTakeFirst();
  return found?.id;
}

/** The story that was read at an address. */
export const rowAt = (db: Kysely<Tables>, server: string, address: string) =>
  currentRows(db, server).where('address', '=', address).executeTakeFirst();
