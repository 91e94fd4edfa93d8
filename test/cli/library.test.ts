import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { pasted, stores } from '../store/opened.js';
import { call } from './call.js';
import { twoStories } from './stories.js';

const open = stores();
const SERVER = '123456789012345678';
const QUESTION = 'How high is the new mast?';

async function withLibrary() {
  const { store, file } = await open();
  const library = store.library(SERVER);
  const id = await library.add(pasted());
  const setting = { database: `file:${file}`, corpus: await twoStories() };
  return { store, library, id, run: (...words: string[]) => call(words, setting) };
}

describe('--library', () => {
  it('asks what a server sees: its own stories, and the shipped ones unless it wants none', async () => {
    const { library, id, run } = await withLibrary();
    expect((await run('ask', QUESTION, '--library', SERVER)).out).toContain('40 metres');
    expect((await run('ask', QUESTION)).out).not.toContain('40 metres');
    const listed = async () => (await run('stories', '--library', SERVER, '--json')).out;
    expect(JSON.parse(await listed())).toMatchObject({ stories: [{}, {}, { id }] });
    await library.showShipped(false);
    expect(JSON.parse(await listed())).toMatchObject({ stories: [{ id }] });
  });

  it('names that of the page', async () => {
    const { store, run } = await withLibrary();
    await store.library('100000000000000001').add(pasted());
    expect((await run('facts', 'Ines Varga', '--library', 'page')).out).toContain('40 metres');
  });

  it.each([
    ['nothing is kept there', '99', '--library: nothing is kept for “99”'],
    ['it is no server', 'mine', 'It is neither “page” nor the id of a server'],
  ])('says so where %s', async (_what, server, line) => {
    const { run } = await withLibrary();
    const { status, err } = await run('ask', QUESTION, '--library', server);
    expect(status).toBe(2);
    expect(err).toContain(line);
  });
});

describe('--csv', () => {
  it.each([['facts', 'Ines Varga'], ['figures'], ['timeline']])(
    'prints the findings of %s as rows',
    async (...words) => {
      const { library, run } = await withLibrary();
      await library.showShipped(false);
      const { status, out } = await run(...words, '--library', SERVER, '--csv');
      expect(status).toBe(0);
      const [columns] = parse(out).map(String);
      expect(columns).toContain('quote');
      const json = await run(...words, '--library', SERVER, '--csv', '--json');
      expect(json).toMatchObject({ status: 2, err: 'Give either --csv or --json, not both.\n' });
    },
  );
});
