import type { Migration } from './migration.js';

/** Since when the bot is in a server no more. */
export const leftServers: Migration = async (db) => {
  await db.schema.alterTable('servers').addColumn('left_at', 'integer').execute();
};
