import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { createClient, LibsqlError } from '@libsql/client/sqlite3';
import { InputError } from '../engine/index.js';
import { BUSY_MS, pathOf } from './connect.js';
import { explained } from './store-error.js';

/**
 * Copies a database as it is at one moment, also while another program changes it. The copy is there whole,
 * or not at all.
 *
 * @param url `file:…`; it is left as it is, also where it is of an earlier version.
 * @param copy the path of a file that is not there yet.
 * @throws {InputError} where there is no such database, the copy is there already, or cannot be written; a
 *   {@link StoreError} where the database is locked or broken.
 */
export async function backUp(url: string, copy: string): Promise<void> {
  if (!existsSync(pathOf(url))) {
    throw new InputError(`Setting DATABASE_URL: there is no database at ${url}.`);
  }
  if (existsSync(copy)) {
    throw new InputError('is there already: name another file', { place: { file: copy } });
  }
  const part = `${copy}.part`;
  await rm(part, { force: true });
  const client = createClient({ url, timeout: BUSY_MS });
  try {
    await client.execute({ sql: 'vacuum into ?', args: [part] });
    const file = await open(part, 'r+');
    await file.sync();
    await file.close();
    await rename(part, copy);
  } catch (error) {
    await rm(part, { force: true });
    throw ofDatabase(error) ? explained(error) : notWritten(copy, error);
  } finally {
    client.close();
  }
}

const OF_DATABASE: ReadonlySet<string> = new Set([
  'SQLITE_BUSY',
  'SQLITE_CORRUPT',
  'SQLITE_LOCKED',
  'SQLITE_NOTADB',
]);

const ofDatabase = (error: unknown): boolean =>
  error instanceof LibsqlError && OF_DATABASE.has(error.code);

function notWritten(file: string, cause: unknown): unknown {
  if (!(cause instanceof Error && 'code' in cause)) return cause;
  return new InputError(`cannot be written (${String(cause.code)})`, { place: { file }, cause });
}
