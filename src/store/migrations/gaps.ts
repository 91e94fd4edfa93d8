import type { Migration } from './migration.js';

/** What was asked and not answered, without who asked. */
export const gaps: Migration = async (db) => {
  await db.schema
    .createTable('gaps')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('times', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('gaps_key', ['server', 'id'])
    .execute();
};
