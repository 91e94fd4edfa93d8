import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keepNext, LIGHTHOUSE, pasted, stores } from './opened.js';

const open = stores();
const DAY = 86_400_000;
const ADDRESS = 'https://example.org/lamp';

describe('a library', () => {
  it('gives a story back with its exact text after a restart', async () => {
    const { store, again } = await open();
    const id = await store
      .library('1')
      .add(pasted(`\uFEFF${LIGHTHOUSE}\r\n\u0000 “é𝒳” \uD800`, '2024-05-03'));
    const [story] = await (await again()).library('1').stories();
    expect(story?.text).toBe(`\uFEFF${LIGHTHOUSE}\r\n\u0000 “é𝒳” \uD800`);
    expect(story).toMatchObject({ id, date: '2024-05-03' });
    expect(story?.paragraphs).toEqual(
      pasted(`\uFEFF${LIGHTHOUSE}\r\n\u0000 “é𝒳” \uD800`).story.paragraphs,
    );
  });

  it('is seen by its own server alone', async () => {
    const { store } = await open();
    const id = await store.library('1').add(pasted());
    const other = store.library('2');
    expect(await other.records()).toEqual([]);
    expect(await other.versions(id)).toEqual([]);
    expect(await other.remove(id)).toBe(false);
    expect(await other.alter(id, { title: 'Mine' })).toBe(false);
    expect(await store.library('1').records()).toMatchObject([{ id, version: 1 }]);
  });

  it('says how long a story is and where it came from', async () => {
    const { store } = await open();
    await store.library('1').add(pasted());
    expect(await store.library('1').records()).toMatchObject([
      {
        title: 'The lamp at Sorrel Point goes dark',
        paragraphs: 2,
        words: 38,
        characters: LIGHTHOUSE.length,
        origin: { kind: 'form' },
      },
    ]);
  });

  it('recognises the same text', async () => {
    const { store } = await open();
    const id = await store.library('1').add(pasted());
    expect(await store.library('1').withText(LIGHTHOUSE)).toBe(id);
    expect(await store.library('1').withText(`${LIGHTHOUSE}.`)).toBeUndefined();
    expect(await store.library('2').withText(LIGHTHOUSE)).toBeUndefined();
  });

  it('keeps the former texts of a story', async () => {
    const { store } = await open();
    const library = store.library('1');
    const id = await library.add(pasted(LIGHTHOUSE, undefined, ADDRESS));
    const next = 'The lamp burns again\n\nIt was lit on Monday.';
    await keepNext(store, '1', pasted(next, undefined, ADDRESS));
    expect(
      (await library.versions(id)).map(({ version, story: { title } }) => [version, title]),
    ).toEqual([
      [2, 'The lamp burns again'],
      [1, 'The lamp burns again'],
    ]);
    expect((await library.stories()).map(({ text }) => text)).toEqual([next]);
  });

  it('has another revision after each change', async () => {
    const { store } = await open();
    const library = store.library('1');
    const seen = new Set<string>();
    const note = async () => seen.add((await library.state()).revision);
    await note();
    const id = await library.add(pasted());
    await note();
    await library.alter(id, { title: 'Dark' });
    await note();
    await library.remove(id);
    await note();
    await library.restore(id);
    await note();
    await library.showShipped(false);
    await note();
    expect(seen.size).toBe(6);
    expect(await library.state()).toMatchObject({ shipped: false });
  });

  it('lists what was removed, the last one last', async () => {
    let now = 0;
    const { store } = await open(() => (now += 1));
    const library = store.library('1');
    const [first, second] = [await library.add(pasted()), await library.add(pasted('A mill.'))];
    for (const id of [second, first]) await library.remove(id);
    expect((await library.removed()).map(({ id }) => id)).toEqual([second, first]);
  });

  it('leaves nothing in any file once all of it is deleted, also while it is open', async () => {
    const { store, file } = await open();
    const library = store.library('1');
    await library.add(pasted());
    await library.deleteAll();
    for (const path of [file, `${file}-wal`]) {
      expect(readFileSync(path).includes('Sorrel Point')).toBe(false);
    }
  });

  it('brings back a story within 30 days, and none after', async () => {
    let now = 0;
    const { store, file, again } = await open(() => now);
    const library = store.library('1');
    const id = await library.add(pasted());
    expect(await library.remove(id)).toBe(true);
    expect(await library.stories()).toEqual([]);
    expect(await library.versions(id)).toEqual([]);
    now = 29 * DAY;
    expect(await library.restore(id)).toBe(true);
    expect(await library.records()).toMatchObject([{ id }]);
    await library.remove(id);
    now = 60 * DAY;
    expect(await library.restore(id)).toBe(false);
    expect(await library.removed()).toEqual([]);
    const cleared = await again(() => now);
    expect(await cleared.library('1').records()).toEqual([]);
    await cleared.close();
    expect(readFileSync(file).includes('Sorrel Point')).toBe(false);
  });
});

describe('what was read and is not kept yet', () => {
  it('is there for an hour, for its own server, until it is dropped', async () => {
    let now = 0;
    const { store } = await open(() => now);
    const id = await store.keepDraft('1', pasted(LIGHTHOUSE, '2024-05-03'));
    expect((await store.draft('1', id))?.story.text).toBe(LIGHTHOUSE);
    expect(await store.draft('2', id)).toBeUndefined();
    await store.dropDraft('2', id);
    expect(await store.library('2').keepDraft(id, pasted())).toBeUndefined();
    now = 59 * 60_000;
    expect(await store.draft('1', id)).toBeDefined();
    now += 60_000;
    expect(await store.draft('1', id)).toBeUndefined();
  });

  it('is kept once, however often somebody presses', async () => {
    const { store } = await open();
    const [library, read] = [store.library('1'), pasted()];
    const id = await store.keepDraft('1', read);
    const kept = await Promise.all([1, 2].map(() => library.keepDraft(id, read)));
    expect(kept).toMatchObject([{ as: 'story' }, undefined]);
    expect(await library.records()).toHaveLength(1);
    expect(await store.draft('1', id)).toBeUndefined();
  });

  it('is kept once, and as the next text of the one story, where two of a page are kept at once', async () => {
    const { store } = await open();
    const library = store.library('1');
    const texts = ['The ferry sails.', 'The ferry sails.', 'The ferry sails again.'];
    const kept = await Promise.all(
      texts.map((text) => keepNext(store, '1', pasted(text, undefined, ADDRESS))),
    );
    expect(new Set(kept.map((one) => one?.as))).toEqual(new Set(['known', 'story', 'version']));
    expect(await library.records()).toMatchObject([{ version: 2 }]);
  });

  it('is kept as a story of its own where one from the same address is in another server', async () => {
    const { store } = await open();
    const there = await store.library('1').add(pasted(LIGHTHOUSE, undefined, ADDRESS));
    const next = pasted('Another text.', undefined, ADDRESS);
    expect(await keepNext(store, '2', next)).toMatchObject({ as: 'story' });
    expect(await store.library('1').records()).toMatchObject([{ id: there, version: 1 }]);
  });

  it('makes room for what is read later', async () => {
    let now = 0;
    const { store } = await open(() => (now += 1));
    const [first, second] = [
      await store.keepDraft('1', pasted()),
      await store.keepDraft('1', pasted()),
    ] as const;
    for (let count = 0; count < 49; count++) await store.keepDraft('1', pasted());
    for (let count = 0; count < 9; count++) await store.keepDraft('2', pasted());
    expect(await store.draft('1', first)).toBeUndefined();
    expect(await store.draft('1', second)).toBeDefined();
  });
});
