import type { Migration } from './migration.js';

/** What a server and its channels want otherwise, and which servers the bot has introduced itself to. */
export const serverSettings: Migration = async (db) => {
  await db.schema.alterTable('servers').addColumn('keepers', 'text').execute();
  await db.schema
    .alterTable('servers')
    .addColumn('private', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema.alterTable('servers').addColumn('questions', 'text').execute();
  await db.schema
    .alterTable('servers')
    .addColumn('helpful', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
  await db.schema
    .createTable('channels')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('private', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('channels_key', ['server', 'channel'])
    .execute();
  await db.schema
    .createTable('picks')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('picks_key', ['server', 'channel', 'story'])
    .execute();
  await db.schema
    .createTable('greeted')
    .addColumn('server', 'text', (column) => column.primaryKey())
    .execute();
};
