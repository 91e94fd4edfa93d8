import { createClient } from '@libsql/client/sqlite3';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { pasted, stores } from './opened.js';

const open = stores();

const folder = () => mkdtempSync(join(tmpdir(), 'verbatim-trouble-'));

const mount = (...words: string[]) => execFileSync('mount', words, { stdio: 'ignore' });
const mounted: string[] = [];
afterEach(() => {
  for (const disk of mounted.splice(0)) execFileSync('umount', ['--lazy', disk]);
});

/** A disk of its own with so much room. */
function smallDisk(size: string): string {
  const disk = folder();
  mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk);
  mounted.push(disk);
  return disk;
}

/** Whether a test may have a disk of its own: where it may not, those that need one are left out. */
const MAY_MOUNT = ((): boolean => {
  try {
    const disk = folder();
    mount('-t', 'tmpfs', 'tmpfs', disk);
    execFileSync('umount', [disk]);
    return true;
  } catch {
    return false;
  }
})();

/** Another program's way to the same file. */
async function run(file: string, ...statements: readonly string[]) {
  const client = createClient({ url: `file:${file}`, concurrency: 1 });
  const results = [];
  for (const statement of statements) results.push(await client.execute(statement));
  return { results, client };
}

it('a database that another program has locked is a clear line, and nothing is kept', async () => {
  const { store, file } = await open();
  const client = createClient({ url: `file:${file}` });
  const lock = await client.transaction('write');
  await expect(store.library('1').add(pasted())).rejects.toThrow(
    'Another program has the library just now. Nothing was changed: try again in a moment.',
  );
  await lock.rollback();
  client.close();
  expect(await store.library('1').records()).toEqual([]);
  await store.library('1').add(pasted());
  expect(await store.library('1').records()).toHaveLength(1);
});

it.runIf(MAY_MOUNT)(
  'a full disk is a clear line, nothing is half-kept, and it goes on when there is room',
  async () => {
    const disk = smallDisk('400k');
    const file = join(disk, 'verbatim.db');
    const store = await openStore(`file:${file}`);
    const library = store.library('1');
    await library.add(pasted());
    const long = pasted(`The long report\n\n${'The river rose again. '.repeat(20_000)}`);
    await expect(library.add(long)).rejects.toThrow('The disk that has the library is full.');
    expect(await library.records()).toHaveLength(1);
    mount('-o', 'remount,size=8m', disk);
    await library.add(long);
    expect(await library.records()).toHaveLength(2);
    await store.close();
    const { results, client } = await run(file, 'pragma integrity_check');
    expect(results[0]?.rows[0]?.['integrity_check']).toBe('ok');
    client.close();
  },
);

it.runIf(MAY_MOUNT)('a disk that may not be written is a clear line at the start', async () => {
  const { store, file: made } = await open();
  await store.close();
  const disk = smallDisk('1m');
  const file = join(disk, 'verbatim.db');
  copyFileSync(made, file);
  mount('-o', 'remount,ro', disk);
  await expect(openStore(`file:${file}`)).rejects.toThrow(
    /^Setting DATABASE_URL: .*DATABASE_URL and at the permissions/u,
  );
});

it('a file that is no database is a clear line at the start', async () => {
  const file = join(folder(), 'verbatim.db');
  writeFileSync(file, 'Not a database at all. '.repeat(100));
  await expect(openStore(`file:${file}`)).rejects.toThrow(
    'Setting DATABASE_URL: The library’s file is damaged.',
  );
  expect(readFileSync(file, 'utf8')).toMatch(/^Not a database/u);
});

it('a file that is damaged within is a clear line at the start', async () => {
  const { store, file, again } = await open();
  const long = 'The tide rose and fell. '.repeat(2_000);
  for (let at = 0; at < 20; at++) {
    await store.library('1').add(pasted(`Tale ${at}\n\n${long}`));
  }
  await store.close();
  const { client } = await run(file, 'pragma wal_checkpoint(truncate)');
  client.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, Math.floor(bytes.length / 2));
  writeFileSync(file, bytes);
  await expect(again()).rejects.toThrow('Setting DATABASE_URL: The library’s file is damaged.');
});

it('a file that cannot be made is a clear line at the start', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  await expect(openStore(`file:${file}/verbatim.db`)).rejects.toThrow(/^Setting DATABASE_URL: /u);
});

it('an address of another kind is refused', async () => {
  await expect(openStore('postgres://localhost/verbatim')).rejects.toThrow(/PostgreSQL/u);
  await expect(openStore('https://example.org/')).rejects.toThrow(/^Setting DATABASE_URL: /u);
});

it('a database that is newer than the program is left alone', async () => {
  const { file, store } = await open();
  await store.close();
  const { client } = await run(file, 'update schema_version set version = 99');
  client.close();
  await expect(openStore(`file:${file}`)).rejects.toThrow(/version 99.*update the program/u);
});
