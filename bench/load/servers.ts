import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPrograms } from '../../scripts/build-programs.js';
import { openStore } from '../../src/store/index.js';
import {
  openFakeDiscord,
  type FakeDiscord,
  type GuildSpec,
} from '../../test/fake-discord/index.js';
import { CORPUS, readerQuestions } from '../shipped.js';
import { percentile, rounded, timedUntil } from '../timing.js';
import { startBotProcess, type BotProcess } from './bot-process.js';
import { newsStories, nameIn } from './news-stories.js';

const SERVERS = 1_000;
const STORIES = 10;
/** In so many servers questions are asked. */
const ASKED = 60;
/** In so many of them other commands besides, for which all facts are read. */
const READ = 15;

/** So that a busy machine is waited for. */
const SLOWNESS = 20;

type Called = Parameters<FakeDiscord['command']>[0];

/** Prints what the bot holds, and how long it takes, in many servers with stories of their own. */
export async function benchServers(): Promise<void> {
  await buildPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const databaseUrl = `file:${join(folder, 'verbatim.db')}`;
  const discord = await openFakeDiscord({
    guilds: Array.from({ length: SERVERS }, described),
    slowness: SLOWNESS,
  });
  try {
    const { names, added } = await fill(databaseUrl, discord);
    const bot = await startBotProcess(CORPUS, { discord, databaseUrl });
    try {
      const start = await bot.processorMs();
      const { taken, memory } = await use(bot, names);
      console.log(`\n${SERVERS} servers with ${STORIES} stories each; ms`);
      console.table({
        'a story is added': row(added),
        'the start': row([bot.startMs], start),
        ...Object.fromEntries(
          Object.entries(taken).map(([what, { times, processor }]) => [
            what,
            row(times, processor),
          ]),
        ),
      });
      console.log('\nWhat the process holds, and has held at most; MB');
      console.table(memory);
    } finally {
      await bot.stop();
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

const channelOf = (server: number): string => `talk-${server}`;

const described = (_: unknown, at: number): GuildSpec => ({
  name: `Server ${at}`,
  channels: [{ name: channelOf(at) }],
});

/** Gives each server its stories; a name in one of each, and how long adding took. */
async function fill(databaseUrl: string, discord: FakeDiscord) {
  const store = await openStore(databaseUrl);
  const next = await newsStories();
  const names: string[] = [];
  const added: number[] = [];
  for (let server = 0; server < SERVERS; server++) {
    const library = store.library(discord.guildId(`Server ${server}`));
    for (let at = 0; at < STORIES; at++) {
      const story = next();
      const words = story.text.split(/\s+/u).length;
      added.push(await timedUntil(() => library.add({ story, origin: { kind: 'form' }, words })));
      if (at === 0) names.push(nameIn(story));
    }
  }
  await store.close();
  return { names, added };
}

/** What some calls of a kind took, in milliseconds. */
interface Taken {
  readonly times: number[];
  /** Of the processor, all threads together. */
  processor: number;
}

/** Calls here and there, one after the other, and reads memory in between. */
async function use(bot: BotProcess, names: readonly string[]) {
  const memory: Record<string, object> = { 'at the start': await bot.memory() };
  const taken: Record<string, Taken> = {};
  const call = async (what: string, called: Called) => {
    const before = await bot.processorMs();
    const of = (taken[what] ??= { times: [], processor: 0 });
    of.times.push(await timedUntil(() => bot.discord.command(called)));
    of.processor += (await bot.processorMs()) - before;
  };
  for (const question of readerQuestions().slice(0, ASKED)) {
    const asked = { name: 'ask', options: { question }, dm: true };
    await call('a question on the shipped stories', asked);
  }
  memory['then the shipped stories are asked'] = await bot.memory();
  for (const [at, name] of names.slice(0, ASKED).entries()) {
    const options = { question: `What did ${name} do?` };
    const asked = { name: 'ask', options, channel: channelOf(at) };
    await call('the first question in a server', asked);
    await call('the next question there', asked);
  }
  memory[`then ${ASKED} servers`] = await bot.memory();
  for (const [at, subject] of names.slice(0, READ).entries()) {
    const channel = channelOf(at);
    const asked = { name: 'facts', options: { subject }, channel };
    await call('the first facts in a server', asked);
    await call('the next facts there', asked);
    await call('a timeline there', { name: 'timeline', channel });
  }
  memory[`then ${READ} of them for facts and timelines`] = await bot.memory();
  return { taken, memory };
}

function row(times: readonly number[], processor?: number): object {
  return {
    p50: rounded(percentile(times, 0.5)),
    p90: rounded(percentile(times, 0.9)),
    worst: rounded(Math.max(...times)),
    ...(processor !== undefined && { processor: rounded(processor / times.length) }),
  };
}
