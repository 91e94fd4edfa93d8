import type { Migration } from './migration.js';

/** What is shown before it is kept, and how the same text is found again. */
export const drafts: Migration = async (db) => {
  await db.schema
    .createTable('drafts')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('made_at', 'integer', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('versions_by_text')
    .on('versions')
    .columns(['server', 'text_hash'])
    .execute();
};
