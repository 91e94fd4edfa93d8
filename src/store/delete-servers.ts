import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './tables.js';

/** Where something of a server's stands beside its own row. */
const TABLES = [
  'versions',
  'stories',
  'drafts',
  'gaps',
  'wishes',
  'votes',
  'channels',
  'picks',
] as const;

/** Deletes all that some servers keep, for good. */
export async function deleteServers(
  db: Transaction<Tables>,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  for (const table of TABLES) await db.deleteFrom(table).where('server', 'in', ids).execute();
  await db.deleteFrom('servers').where('id', 'in', ids).execute();
}

/** Empties the journal beside the database, where what was deleted stands as it was written. */
export async function emptyJournal(db: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
