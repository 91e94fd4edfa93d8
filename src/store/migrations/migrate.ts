import { type Kysely, sql } from 'kysely';
import { InputError } from '../../engine/index.js';
import type { Tables } from '../tables.js';
import { drafts } from './drafts.js';
import { firstTables } from './first-tables.js';
import { gaps } from './gaps.js';
import { helpFromPeople } from './help-from-people.js';
import { leftServers } from './left-servers.js';
import type { Migration } from './migration.js';
import { serverSettings } from './server-settings.js';

/** In order: the first makes version 1 of an empty database. */
const MIGRATIONS: readonly Migration[] = [
  firstTables,
  drafts,
  leftServers,
  gaps,
  serverSettings,
  helpFromPeople,
];

/** The version that this program works with. */
export const NEWEST_VERSION = MIGRATIONS.length;

/**
 * Brings a database to a version, step by step; each step is there whole or not at all, also where two programs
 * are at it at once.
 *
 * @throws {InputError} where the database is newer than this program.
 */
export async function migrate(db: Kysely<Tables>, to = NEWEST_VERSION): Promise<void> {
  let version = 0;
  while (version < to) version = await db.transaction().execute((step) => migrateOnce(step, to));
}

/** Goes one step further, where it is not there yet; the version that it is of then. */
async function migrateOnce(db: Kysely<Tables>, to: number): Promise<number> {
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
  const version = row?.version ?? 0;
  if (version > NEWEST_VERSION) {
    throw new InputError(
      `DATABASE_URL: the database is of version ${version}, and this program knows ${NEWEST_VERSION}: update the program.`,
    );
  }
  const step = MIGRATIONS[version];
  if (!step || version >= to) return version;
  await step(db);
  await sql`delete from schema_version`.execute(db);
  await db
    .insertInto('schema_version')
    .values({ version: version + 1 })
    .execute();
  return version + 1;
}
