import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stores } from '../store/opened.js';
import { call } from './call.js';

const open = stores();
const TEXT = 'The kiln at Roe is lit\n\nThe kiln at Roe fires 900 tiles a day.';

async function withFile(name: string, content = TEXT) {
  const path = join(await mkdtemp(join(tmpdir(), 'verbatim-add-')), name);
  await writeFile(path, content);
  const { store, file } = await open();
  return { path, store, database: `file:${file}` };
}

describe('stories add', () => {
  it('adds a file to the library of the page, and says what it read', async () => {
    const { path, store, database } = await withFile('kiln.txt');
    const { status, out } = await call(['stories', 'add', path], { database });
    expect({ status, out }).toMatchObject({ status: 0 });
    expect(out).toContain('The kiln at Roe is lit');
    expect(out).toContain('15 words');
    const [kept] = await store.library('100000000000000001').records();
    expect(kept).toMatchObject({ origin: { kind: 'file', name: 'kiln.txt' } });
  });

  it('adds it to a server that is named, and prints JSON', async () => {
    const { path, store, database } = await withFile('kiln.md', `# The kiln\n\n${TEXT}`);
    const words = ['stories', 'add', path, '--server', '123456789012345678', '--json'];
    const { out } = await call(words, { database });
    const [kept] = await store.library('123456789012345678').records();
    expect(JSON.parse(out)).toEqual({
      added: [{ file: path, id: kept?.id, title: 'The kiln', words: 15 }],
    });
  });

  it.each([
    ['a text that is there already', 'kiln.txt', TEXT, /its text is in the library already/u],
    ['a file of another kind', 'kiln.exe', TEXT, /none of these/u],
    ['a file without words', 'kiln.txt', ' ', /no text to quote/u],
  ])('refuses %s with one line', async (_what, name, content, line) => {
    const { path, database } = await withFile(name, content);
    await call(['stories', 'add', path], { database });
    const { status, err } = await call(['stories', 'add', path], { database });
    expect(status).toBe(2);
    expect(err.trim()).toMatch(line);
    expect(err.trim()).not.toContain('\n');
  });

  it('takes no server that is no id', async () => {
    const { path, store, database } = await withFile('kiln.txt');
    const words = ['stories', 'add', path, '--server', '../elsewhere'];
    const { status, err } = await call(words, { database });
    expect({ status, err }).toMatchObject({ status: 2 });
    expect(err).toContain('The id of a server has digits alone.');
    expect(await store.servers()).toEqual([]);
  });

  it('says that there is no such file, and where nothing can be kept', async () => {
    const { path, database } = await withFile('kiln.txt');
    const missing = await call(['stories', 'add', '/no/such.txt'], { database });
    expect(missing.err).toBe('/no/such.txt: there is no such file\n');
    const nowhere = await call(['stories', 'add', path], { database: `file:${path}/x.db` });
    expect(nowhere.err).toMatch(/^Setting DATABASE_URL: /u);
  });
});
