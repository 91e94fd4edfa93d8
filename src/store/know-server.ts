import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** Has a row for a server that keeps no story, so that what it keeps goes once the bot has left. */
export async function knowServer(db: Kysely<Tables>, id: string): Promise<void> {
  await db
    .insertInto('servers')
    .values({ id, revision: '', left_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
