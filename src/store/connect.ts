import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Client, createClient } from '@libsql/client/sqlite3';

/** How long another program's lock is waited for. This thread waits with it. */
export const BUSY_MS = 1_000;

/** Opens the file of a database, or makes it. */
export async function connect(url: string): Promise<Client> {
  const client = createClient({ url, concurrency: 1, timeout: BUSY_MS });
  await client.execute('pragma journal_mode = wal');
  await client.execute('pragma synchronous = full');
  // What is deleted is overwritten, not only let go of.
  await client.execute('pragma secure_delete = on');
  return client;
}

/** The path that a `file:` URL names. */
export const pathOf = (url: string): string =>
  /^file:(?:\/\/(?:localhost)?(?=\/))?([^?]*)/u.exec(url)?.[1] ?? '';

/** The folder that the file is in is made where it is not there. */
export function makeFolder(url: string): void {
  mkdirSync(dirname(pathOf(url)), { recursive: true });
}
