import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { cardPicture } from '../../commands/ask/picture.js';
import { mapPicture } from '../../commands/map/picture.js';
import { mapViewModel } from '../../commands/map/view-model.js';
import { timelinePicture } from '../../commands/timeline/picture.js';
import { timelineViewModel } from '../../commands/timeline/view-model.js';
import {
  Engine,
  InputError,
  loadCorpus,
  readPlain,
  type Quote,
  type Story,
} from '../../src/engine/index.js';
import {
  type DrawingPool,
  type EnginePool,
  openDrawingPool,
  openEnginePool,
} from '../../src/threads/index.js';
import { recordedLog } from '../discord/log-lines.js';
import { manyNames } from '../many-names.js';

const DARK = { theme: 'dark', screen: 'wide' } as const;
const LIGHT = { theme: 'light', screen: 'narrow' } as const;

const QUESTION = 'How many fake accounts were used?';
const PROGRAM = resolve('dist/engine-thread.js');
const { log, lines } = recordedLog();

let stories: readonly Story[];
let here: Engine;
let pool: EnginePool;
let drawing: DrawingPool;

beforeAll(async () => {
  ({ stories } = await loadCorpus(resolve('corpus')));
  here = new Engine(stories);
  pool = await openEnginePool(stories, PROGRAM, log);
  drawing = openDrawingPool(stories, resolve('dist/drawing-thread.js'), log);
}, 300_000);
afterAll(async () => {
  await Promise.all([pool.close(), drawing.close()]);
  // A thread that is told to end has not died.
  expect(lines).toEqual([]);
});

/** All quotes in a value. */
function quotesIn(value: unknown): readonly Quote[] {
  if (isQuote(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(quotesIn) : [];
}

const quoteClass: unknown = Object.getPrototypeOf(
  readPlain({ id: 'any', title: 'Any' }, 'Words.').quote(0, 5),
);
const isQuote = (value: unknown): value is Quote =>
  Object.getPrototypeOf(value ?? {}) === quoteClass;

describe('an engine in threads', () => {
  it('answers as one in this thread does, in quotes that are slices of the stories', async () => {
    const subject = 'Alibaba';
    const claim = 'Alibaba used 25,000 accounts.';
    const title = stories[0]?.title ?? '';
    const results = [
      [await pool.ask(QUESTION), here.ask(QUESTION)],
      [await pool.ask(title), here.ask(title)],
      [await pool.search('export controls'), here.search('export controls')],
      [await pool.search(title), here.search(title)],
      [await pool.facts(subject), here.facts(subject)],
      [await pool.map(subject), here.map(subject)],
      [await pool.check(claim), here.check(claim)],
      [await pool.summary(), here.summary()],
      [await pool.timeline(), here.timeline()],
      [await pool.figures(), here.figures()],
      [await pool.subjects(), here.subjects()],
      [await pool.nouns(), here.nouns()],
      [await pool.examples(), here.examples()],
      [pool.stories(), here.stories()],
    ];
    for (const [there, same] of results) {
      expect(there).toStrictEqual(same);
      for (const { story, start, end, text, around } of quotesIn(there)) {
        const source = here.story(story)?.text;
        expect(source?.slice(start, end)).toBe(text);
        expect(source?.slice(around.start, around.end)).toBe(around.text);
      }
    }
    expect(quotesIn(results).length).toBeGreaterThan(100);
  }, 300_000);

  it('answers every question and claim of the stories alike', async () => {
    const sentences = here.sentences().map(({ text }) => text.slice(0, 300));
    for (const question of stories.flatMap(({ questions }) => questions)) {
      expect(await pool.ask(question)).toStrictEqual(here.ask(question));
    }
    for (const claim of sentences.filter((_, at) => at % 10 === 0)) {
      expect(await pool.check(claim)).toStrictEqual(here.check(claim));
    }
  }, 300_000);

  it('refuses in the same words', async () => {
    await expect(pool.ask('?', { story: 'nowhere' })).rejects.toThrow(InputError);
    await expect(pool.ask(' ')).rejects.toThrow(InputError);
  });

  it('leaves this thread free, and answers questions, while it reads a big library', async () => {
    const reading = await openEnginePool([manyNames(1_000)], PROGRAM, log);
    const done: string[] = [];
    const noting = async (what: string, call: unknown) => {
      await call;
      done.push(what);
    };
    const facts = noting('facts', reading.subjects());
    const answer = noting('answer', reading.ask('Who praised whom?'));
    for (let turn = 0; turn < 100; turn++) await nextTurn();
    // So many turns are over in some milliseconds, unless this thread is at something.
    expect(done).toEqual([]);
    await Promise.all([facts, answer]);
    await reading.close();
    expect(done).toEqual(['answer', 'facts']);
  }, 300_000);

  it('has another thread where one dies, and says so in a line of the log', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const program = join(folder, 'mortal-thread.mjs');
    const source = `import answer from ${JSON.stringify(pathToFileURL(PROGRAM).href)};
      export default (task) => task.work?.given?.[0] === 'die' ? process.exit(1) : answer(task);`;
    await writeFile(program, source);
    const recorded = recordedLog();
    const mortal = await openEnginePool(stories, program, recorded.log);
    await expect(mortal.ask('die')).rejects.toThrow('exited');
    expect(await mortal.ask(QUESTION)).toStrictEqual(here.ask(QUESTION));
    expect(await mortal.facts('Alibaba')).toStrictEqual(here.facts('Alibaba'));
    await mortal.close();
    const died = recorded.lines.filter((line) => line.includes('a thread died'));
    expect(died).toEqual([expect.stringContaining('"thread":"asking"')]);
  }, 300_000);
});

describe('threads that draw', () => {
  it('draw what this thread draws', async () => {
    const [quote] = here.ask(QUESTION).quotes;
    if (!quote) throw new Error('no quote');
    const map = mapViewModel(here.map('Alibaba'));
    const timeline = timelineViewModel(here.timeline());
    expect(await drawing.draw(cardPicture, { quote }, DARK)).toStrictEqual(
      imageOf(await cardPicture.draw({ quote }, DARK)),
    );
    expect(await drawing.draw(mapPicture, map, LIGHT)).toStrictEqual(
      imageOf(await mapPicture.draw(map, LIGHT)),
    );
    expect(await drawing.draw(timelinePicture, timeline, DARK)).toStrictEqual(
      imageOf(await timelinePicture.draw(timeline, DARK)),
    );
  }, 300_000);
});

it('a picture is not overtaken by those asked for after it, however many come', async () => {
  const [quote] = here.ask(QUESTION).quotes;
  if (!quote) throw new Error('no quote');
  const [drawn, asked] = [new Array<number>(), new Array<number>()];
  const ask = async (): Promise<void> => {
    const own = asked.push(asked.length);
    await drawing.draw(cardPicture, { quote }, DARK);
    drawn.push(own);
    if (asked.length < 30) await ask();
  };
  await Promise.all(Array.from({ length: 8 }, () => ask()));
  const overtakenBy = drawn.map((own, at) => at + 1 - own);
  // As many as draw at once may be done before it.
  expect(Math.max(...overtakenBy)).toBeLessThanOrEqual(4);
}, 300_000);

/** A drawing without its words, which are not sent between threads. */
function imageOf(drawn: Awaited<ReturnType<typeof cardPicture.draw>>) {
  return 'image' in drawn
    ? { image: { ...drawn.image, data: new Uint8Array(drawn.image.data) }, shown: drawn.shown }
    : drawn;
}
