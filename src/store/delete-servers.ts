import type { Kysely } from 'kysely';
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

/** Deletes all that some servers keep, for good: all of it or nothing. */
export async function deleteServers(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    for (const table of TABLES) {
      await transaction.deleteFrom(table).where('server', 'in', ids).execute();
    }
    await transaction.deleteFrom('servers').where('id', 'in', ids).execute();
  });
}
