import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildPrograms } from '../../scripts/build-programs.js';
import { Engine, type Story } from '../../src/engine/index.js';
import type { FakeDiscord } from '../../test/fake-discord/index.js';
import { madeUpName, manyNames } from '../../test/many-names.js';
import { startBotProcess, type BotProcess } from './bot-process.js';
import { makeLibrary } from '../library.js';
import { CORPUS, readerQuestions } from '../shipped.js';
import { percentile, rounded } from '../timing.js';

const PICTURES = 40;
const QUESTIONS = 200;
const LONG = 1_000;
const BIG = 20_000;
/** Memory is looked at after so many questions. */
const STEP = 1_000;
/** For memory: so many of each, so many at once. */
const MANY = { pictures: 200, questions: 5_000, atOnce: 20 };
/** How often it is looked whether all are shown. */
const LOOK_MS = 20;
const COMMANDS = ['timeline', 'figures', 'map'] as const;

type Called = Parameters<FakeDiscord['command']>[0];

/** Prints how long first responses take while much is asked at once, and what memory does meanwhile. */
export async function benchBursts(): Promise<void> {
  await buildPrograms();
  const bot = await startBotProcess(CORPUS);
  try {
    console.log('\nFirst responses, for which Discord waits 3,000 ms; ms');
    console.table({
      [`${PICTURES} pictures at once`]: await burst(bot, pictures(PICTURES)),
      [`${QUESTIONS} questions at once`]: await burst(bot, questions(QUESTIONS)),
    });
    console.log(
      `\nMemory after so many pictures and questions, by ${MANY.atOnce} people at once; MB`,
    );
    console.table(await memoryOf(bot));
  } finally {
    await bot.stop();
  }
  console.log(`\nRight after the start on articles of ${LONG} sentences; ms`);
  const { stories } = await makeLibrary(LONG);
  const [subject = ''] = new Engine(stories).subjects().map(({ name }) => name);
  console.table(await rightAfterTheStart(stories, subject));
  console.log(`\nRight after the start on a story of ${BIG} sentences and twice as many names; ms`);
  console.table(await rightAfterTheStart([manyNames(BIG)], madeUpName(2)));
}

const pictures = (count: number): readonly Called[] =>
  Array.from({ length: count }, (_, at) => {
    const name = COMMANDS[at % COMMANDS.length] ?? 'timeline';
    return name === 'map' ? { name, options: { subject: 'Alibaba' } } : { name };
  });

const questions = (count: number): readonly Called[] => {
  const all = readerQuestions();
  return Array.from({ length: count }, (_, at) => ({
    name: 'ask',
    options: { question: all[at % all.length] ?? '' },
  }));
};

/** What came of calls by as many people at once. */
async function burst({ discord }: BotProcess, calls: readonly Called[]) {
  const start = performance.now();
  const responses = await Promise.all(
    calls.map((call, at) => firstResponse(discord, { ...call, user: discord.person(`P${at}`) })),
  );
  const inTime = responses.flatMap((response) => response ?? []);
  while (inTime.some(({ reply }) => reply.pending)) await setTimeout(LOOK_MS);
  return rowOf(
    responses.map((response) => response?.ms),
    start,
  );
}

/** The first response; undefined where it came too late. */
async function firstResponse(discord: FakeDiscord, call: Called) {
  const start = performance.now();
  try {
    const reply = await discord.command({ ...call, until: 'acknowledged' });
    return { reply, ms: performance.now() - start };
  } catch {
    return undefined;
  }
}

function rowOf(times: readonly (number | undefined)[], start: number): object {
  const inTime = times.filter((time) => time !== undefined);
  return {
    p50: rounded(percentile(inTime, 0.5)),
    worst: rounded(Math.max(...inTime)),
    late: times.length - inTime.length,
    'until all are shown (s)': rounded((performance.now() - start) / 1_000),
  };
}

/** `/facts`, `/summary` and `/ask` at once, right after the start. */
async function rightAfterTheStart(stories: readonly Story[], name: string) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  for (const { id, text } of stories) await writeFile(join(folder, `${id}.txt`), text);
  const bot = await startBotProcess(folder);
  try {
    const [facts, summary, ask] = await Promise.all([
      burst(bot, [{ name: 'facts', options: { subject: name } }]),
      burst(bot, [{ name: 'summary' }]),
      burst(bot, [{ name: 'ask', options: { question: `Whom did ${name} meet?` } }]),
    ]);
    return {
      'the start': { worst: rounded(bot.startMs) },
      '/facts': facts,
      '/summary': summary,
      '/ask': ask,
    };
  } finally {
    await bot.stop();
    await rm(folder, { recursive: true });
  }
}

/** What the process holds as more and more is asked. */
async function memoryOf(bot: BotProcess) {
  const rows: { readonly asked: string; readonly MB: number; readonly late: number }[] = [];
  const note = async (asked: string, calls: readonly Called[]) => {
    const late = await inTurns(bot, calls);
    rows.push({ asked, MB: Math.round((await bot.memory()).now), late });
  };
  await note('where it was', [...pictures(MANY.atOnce), ...questions(MANY.atOnce)]);
  await note(`${MANY.pictures} pictures`, pictures(MANY.pictures));
  for (let done = 0; done < MANY.questions; done += STEP) {
    await note(`${done + STEP} questions`, questions(STEP));
  }
  return rows;
}

/** Calls one after the other by each of some people, to the end; how many were answered too late. */
async function inTurns({ discord }: BotProcess, calls: readonly Called[]): Promise<number> {
  let [next, late] = [0, 0];
  const person = async (at: number) => {
    const user = discord.person(`P${at}`);
    for (let call = calls[next++]; call; call = calls[next++]) {
      await discord.command({ ...call, user }).catch(() => (late += 1));
    }
  };
  await Promise.all(Array.from({ length: MANY.atOnce }, (_, at) => person(at)));
  return late;
}
