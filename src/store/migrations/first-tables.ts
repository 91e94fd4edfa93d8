import type { Migration } from './migration.js';

/** Servers, their stories, and each text of a story. */
export const firstTables: Migration = async (db) => {
  await db.schema
    .createTable('servers')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'text', (column) => column.notNull())
    .addColumn('shipped', 'integer', (column) => column.notNull().defaultTo(1))
    .execute();
  await db.schema
    .createTable('stories')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('source', 'text')
    .addColumn('date', 'text')
    .addColumn('address', 'text')
    .addColumn('questions', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('added_at', 'integer', (column) => column.notNull())
    .addColumn('removed_at', 'integer')
    .addPrimaryKeyConstraint('stories_key', ['server', 'id'])
    .execute();
  await db.schema
    .createTable('versions')
    .addColumn('server', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('characters', 'integer', (column) => column.notNull())
    .addColumn('text_hash', 'text', (column) => column.notNull())
    .addColumn('paragraphs', 'text', (column) => column.notNull())
    .addColumn('title_span', 'text')
    .addColumn('words', 'integer', (column) => column.notNull())
    .addColumn('origin', 'text', (column) => column.notNull())
    .addColumn('origin_name', 'text')
    .addColumn('read_at', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('versions_key', ['server', 'story', 'version'])
    .execute();
};
