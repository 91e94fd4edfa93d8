import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Deletes all that some servers keep, for good: all of it or nothing. */
export async function deleteServers(db: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    for (const table of ['versions', 'stories', 'drafts', 'gaps'] as const) {
      await transaction.deleteFrom(table).where('server', 'in', ids).execute();
    }
    await transaction.deleteFrom('servers').where('id', 'in', ids).execute();
  });
}
