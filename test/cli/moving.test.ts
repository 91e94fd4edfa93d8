import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';
import { keepNext, pasted, stores } from '../store/opened.js';
import { call } from './call.js';

const open = stores();
const [HERE, THERE] = ['111111111111111111', '222222222222222222'];
/** No UTF-8 has the last character. */
const ODD = 'The loom stops\n\nThe loom of Brae stopped at noon.\u0000 \uD800';
const ADDRESS = 'https://example.org/loom';
const NEWER = 'The loom starts\n\nThe loom of Brae runs again.';

/** A database in which two servers keep stories, and a folder of the test's own. */
async function withStories() {
  const { store, file } = await open();
  const library = store.library(HERE);
  const id = await library.add(pasted());
  await library.alter(id, { date: '2024-05-03' });
  const odd = await library.add(pasted(ODD, undefined, ADDRESS));
  await keepNext(store, HERE, pasted(NEWER, undefined, ADDRESS));
  const gone = await library.add(pasted('Gone\n\nThis one was removed.'));
  await library.remove(gone);
  await library.showShipped(false);
  const settings = store.settings(HERE);
  await settings.change({ keepers: '31', isPrivate: true, questions: '41', asksHelpful: true });
  await settings.changeChannel('42', false);
  await settings.pick('43', [id, gone, 'a-shipped-one']);
  await store.library(THERE).add(pasted());
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-moving-'));
  const database = `file:${file}`;
  return { store, library, id, odd, gone, folder, database, other: `file:${folder}/other.db` };
}

/** All that a server keeps, as it can be compared. */
async function keptIn(url: string, server: string) {
  const store = await openStore(url);
  const library = store.library(server);
  const records = await library.records();
  const versions = await Promise.all(records.map(({ id }) => library.versions(id)));
  const { shipped } = await library.state();
  const settings = await settingsIn(store, server);
  await store.close();
  return { records, versions, shipped, settings };
}

async function settingsIn(store: Store, server: string) {
  const settings = store.settings(server);
  const own = await Promise.all(
    (await settings.channels()).map(async (id) => [id, await settings.ofChannel(id)] as const),
  );
  return { ...(await settings.ofServer()), channels: Object.fromEntries(own) };
}

describe('backup', () => {
  it('copies what is kept while it is open elsewhere', async () => {
    const { library, folder, database } = await withStories();
    const copy = join(folder, 'copy.db');
    const { status, out, err } = await call(['backup', copy], { database });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toBe(`The copy is ${copy}.\n`);
    await library.add(pasted('Later\n\nThis one came later.'));
    expect((await keptIn(`file:${copy}`, HERE)).records).toHaveLength(2);
    expect((await keptIn(`file:${copy}`, THERE)).records).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes over no file, and says where there is no database', async () => {
    const { folder, database } = await withStories();
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, 'mine');
    const again = await call(['backup', copy], { database });
    expect(again).toMatchObject({
      status: 2,
      err: `${copy}: is there already: name another file\n`,
    });
    expect(readFileSync(copy, 'utf8')).toBe('mine');
    const nothing = await call(['backup', `${copy}2`], { database: 'file:/no/such.db' });
    expect(nothing).toMatchObject({ status: 2 });
    expect(nothing.err).toContain('there is no database at file:/no/such.db');
    expect(existsSync('/no/such.db')).toBe(false);
  });

  it('says in one line where the copy cannot be written', async () => {
    const { database } = await withStories();
    const { status, err } = await call(['backup', '/no/folder/copy.db'], { database });
    expect(status).toBe(2);
    expect(err).toBe('/no/folder/copy.db: cannot be written (SQLITE_CANTOPEN)\n');
    const broken = join(mkdtempSync(join(tmpdir(), 'verbatim-moving-')), 'broken.db');
    writeFileSync(broken, 'This is no database.'.repeat(100));
    const refused = await call(['backup', `${broken}2`], { database: `file:${broken}` });
    expect(refused).toMatchObject({ status: 2 });
    expect(refused.err).toMatch(/^The library’s file is damaged\.[^\n]+\n$/u);
  });
});

describe('export and import', () => {
  it('move all that servers keep, letter for letter', async () => {
    const { folder, database, other, gone } = await withStories();
    const exported = await call(['export', `${folder}/all`], { database });
    expect(exported.out).toBe(`3 stories of 2 servers written into ${folder}/all.\n`);
    expect(existsSync(`${folder}/all/${HERE}/${gone}`)).toBe(false);
    const { out, err } = await call(['import', `${folder}/all`], { database: other });
    expect(err).toBe('');
    expect(out).toBe('3 stories brought in; 0 had been there already.\n');
    for (const server of [HERE, THERE]) {
      const { settings, ...kept } = await keptIn(other, server);
      const { settings: set, ...before } = await keptIn(database, server);
      expect(kept).toEqual(before);
      // A removed story is not moved, nor that it was picked.
      const { 43: picking, ...channels } = set.channels;
      const picks = picking?.picks.filter((story) => story !== gone);
      const moved = { ...channels, ...(picking && { 43: { ...picking, picks } }) };
      expect(settings).toEqual({ ...set, channels: moved });
    }
    const again = await call(['import', `${folder}/all`, '--json'], { database: other });
    expect(JSON.parse(again.out)).toEqual({ brought: 0, there: 3 });
  });

  it('are files that a person can read, a text as it is where it can be', async () => {
    const { folder, database, id, odd, library } = await withStories();
    await call(['export', `${folder}/one`, '--server', HERE], { database });
    expect(readdirSync(`${folder}/one`)).toEqual([HERE]);
    const [story] = (await library.stories()).filter((one) => one.id === id);
    expect(readFileSync(`${folder}/one/${HERE}/${id}/1.txt`, 'utf8')).toBe(story?.text);
    expect(readdirSync(`${folder}/one/${HERE}/${odd}`)).toEqual(['1.json', '2.txt', 'story.json']);
    expect(readFileSync(`${folder}/one/${HERE}/${id}/story.json`, 'utf8')).toContain('2024-05-03');
  });

  it('bring the stories of one server into another, and what was set for no role or channel', async () => {
    const { folder, database, store } = await withStories();
    await call(['export', `${folder}/one`, '--server', HERE], { database });
    const words = ['import', `${folder}/one`, '--server', '333'];
    const { status, out } = await call(words, { database });
    expect(status).toBe(0);
    expect(out).toContain('What was set for roles and channels is left out');
    expect(await store.library('333').records()).toHaveLength(2);
    expect(await settingsIn(store, '333')).toEqual({
      ...{ keepers: undefined, questions: undefined, channels: {} },
      ...{ isPrivate: true, asksHelpful: true },
    });
  });

  it('move what is set where no story is, and leave alone what is set there already', async () => {
    const { folder, database, other, store } = await withStories();
    await store.settings('7').change({ keepers: '71', questions: '72' });
    await call(['export', `${folder}/seven`, '--server', '7'], { database });
    const there = await openStore(other);
    await there.settings('7').change({ keepers: '79' });
    const { out } = await call(['import', `${folder}/seven`], { database: other });
    expect(out).toBe('0 stories brought in; 0 had been there already.\n');
    expect(await settingsIn(there, '7')).toMatchObject({ keepers: '79', questions: '72' });
    await there.close();
  });

  it('refuse with one line what cannot be moved', async () => {
    const { folder, database, id } = await withStories();
    await call(['export', `${folder}/all`], { database });
    const line = async (...words: string[]) => {
      const { status, err } = await call(words, { database });
      expect(status, words.join(' ')).toBe(2);
      expect(err.trim()).toMatch(/^[^\n]+$/u);
      return err;
    };
    expect(await line('export', `${folder}/all`)).toContain('is not empty');
    expect(await line('export', `${folder}/none`, '--server', '9')).toContain('Nothing is kept');
    expect(await line('import', `${folder}/all`, '--server', '9')).toContain('has 2 servers in it');
    expect(await line('import', `${folder}/no`)).toContain('there is no such folder');
    expect(await line('import', `${folder}/all/${HERE}`)).toContain('server.json: is missing');
    const story = `${folder}/all/${HERE}/${id}`;
    writeFileSync(`${story}/1.txt`, 'Rewritten.');
    expect(await line('import', `${folder}/all`)).toContain('1.txt: was changed since');
    writeFileSync(`${story}/story.json`, '{"id": "../up"}');
    expect(await line('import', `${folder}/all`)).toContain('story.json: id');
  });
});
