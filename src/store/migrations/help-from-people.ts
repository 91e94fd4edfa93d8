import type { Migration } from './migration.js';

/** What was handed to people, who is to be told of it, and whether answers helped. */
export const helpFromPeople: Migration = async (db) => {
  await db.schema.alterTable('gaps').addColumn('handed_at', 'integer').execute();
  await db.schema
    .createTable('wishes')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('gap', 'text', (column) => column.notNull())
    .addColumn('user', 'text', (column) => column.notNull())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('wishes_key', ['server', 'gap', 'user'])
    .execute();
  await db.schema
    .createTable('votes')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('helped', 'integer', (column) => column.notNull())
    .addColumn('voted_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['server', 'id'])
    .execute();
};
