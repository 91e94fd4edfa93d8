import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardPicture } from '../../commands/ask/picture.js';
import { cardView } from '../../commands/ask/card.js';
import { readPlain, type Story } from '../../src/engine/index.js';
import {
  type DrawingPool,
  type EnginePool,
  openDrawingPool,
  openEnginePool,
} from '../../src/threads/index.js';
import { recordedLog } from '../discord/log-lines.js';

const { log, lines } = recordedLog();
const shipped = readPlain({ id: 'well' }, 'The well runs dry\n\nThe well of Anse ran dry in May.');
const mast = (height: number): Story =>
  readPlain({ id: 'mast' }, `A new mast\n\nThe new mast of Sorrel Point is ${height} metres high.`);

let pool: EnginePool;
let drawing: DrawingPool;

beforeAll(async () => {
  pool = await openEnginePool([shipped], resolve('dist/engine-thread.js'), log);
  drawing = openDrawingPool([shipped], resolve('dist/drawing-thread.js'), log);
});
afterAll(async () => {
  await Promise.all([pool.close(), drawing.close()]);
  expect(lines).toEqual([]);
});

const opened = (server: string, revision: string, own: readonly Story[], isSeen = true) =>
  pool.open({ server, revision, own, shipped: isSeen, listings: [] });

const HEIGHT = 'How high is the new mast?';
const WELL = 'When did the well run dry?';

it('a library is answered from in the threads, the shipped stories with it or not', async () => {
  const [both, own] = [opened('1', 'a', [mast(40)]), opened('2', 'a', [mast(50)], false)];
  expect((await both.ask(HEIGHT)).quotes[0]?.text).toContain('40 metres');
  expect((await own.ask(HEIGHT)).quotes[0]?.text).toContain('50 metres');
  expect((await both.ask(WELL)).quotes[0]?.text).toContain('May');
  expect((await own.ask(WELL)).quotes.map(({ story }) => story)).not.toContain('well');
  expect((await pool.ask(HEIGHT)).quotes.map(({ story }) => story)).not.toContain('mast');
});

it('a library that has changed is opened anew, and one that was let go of too', async () => {
  const before = opened('3', 'a', [mast(40)]);
  expect((await before.ask(HEIGHT)).quotes[0]?.text).toContain('40 metres');
  const after = opened('3', 'b', [mast(60)]);
  expect((await after.ask(HEIGHT)).quotes[0]?.text).toContain('60 metres');
  await pool.forget('3');
  expect((await after.ask(HEIGHT)).quotes[0]?.text).toContain('60 metres');
  expect((await after.subjects()).map(({ name }) => name)).toContain('Sorrel Point');
});

it('a picture shows words of a story that the thread was not started with', async () => {
  const library = opened('4', 'a', [mast(40)]);
  const [quote] = (await library.ask(HEIGHT)).quotes;
  if (!quote) throw new Error('No quote.');
  const view = await cardView(library, quote, undefined);
  const draw = drawing.drawOf((id) => library.story(id));
  const drawn = await draw(cardPicture, view, { theme: 'dark', screen: 'wide' });
  expect('image' in drawn && drawn.image.alt).toContain('40 metres');
});
