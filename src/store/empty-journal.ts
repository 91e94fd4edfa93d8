import { type Kysely, sql } from 'kysely';
import type { Tables } from './tables.js';

/** Empties the journal beside the database, where what was deleted stands as it was written. */
export async function emptyJournal(db: Kysely<Tables>): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
