import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { twoStories } from './cli/stories.js';
import { start, untilEnd } from './child.js';
import { openFakeDiscord, textOf, type FakeDiscord } from './fake-discord/index.js';
import { manyNames } from './many-names.js';
import { malformedEvents, malformedPackets } from './malformed-packets.js';

const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
/** A busy machine is slow, not wrong; before, none of these ended within 100 s. */
const patience = { timeout: 60_000 };
const PROMISED_MS = 6_000;
/** What a busy machine may add. */
const SLACK_MS = 14_000;

let small: string;
beforeEach(async () => {
  small = await twoStories();
});

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await openFakeDiscord();
});
afterEach(() => discord.close());

/** The program, connected, and what it logged so far. */
async function connected(CORPUS_DIR = small) {
  const { token: DISCORD_TOKEN, api: DISCORD_API_URL } = discord;
  const env = { CORPUS_DIR, DISCORD_TOKEN, DISCORD_API_URL };
  const child = start('dist/main.js', [], env);
  let out = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const end = untilEnd(child);
  await vi.waitUntil(() => out.includes('"msg":"ready"'), patience);
  const lines = () => out.split('\n').filter(Boolean);
  return { child, end, lines };
}

/** Stops the program; how it ended, and after how long. */
async function stopped({ child, end }: Awaited<ReturnType<typeof connected>>) {
  const from = performance.now();
  child.kill('SIGTERM');
  const { status, err } = await end;
  return { status, err, ms: performance.now() - from };
}

describe('SIGTERM ends the program in time', () => {
  it('while Discord is away', async () => {
    const bot = await connected();
    await discord.goAway();
    await vi.waitUntil(() => bot.lines().join().includes('gateway reconnecting'), patience);
    const { status, err, ms } = await stopped(bot);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(ms).toBeLessThan(PROMISED_MS + SLACK_MS);
  });

  it('with a reply that Discord never answers', async () => {
    const bot = await connected();
    discord.hangNext({ route: CALLBACK, times: 100 });
    void discord.command({ name: 'stories' }).catch(() => undefined);
    await vi.waitUntil(() => discord.requests.some(({ status }) => status === 0), patience);
    const { status, err, ms } = await stopped(bot);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(ms).toBeLessThan(PROMISED_MS + SLACK_MS);
  });

  it('where the gateway does not say goodbye', async () => {
    const bot = await connected();
    discord.gateway.stopListening();
    const { status, err, ms } = await stopped(bot);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(ms).toBeLessThan(PROMISED_MS + SLACK_MS);
  });

  it('while a big library is being read, for someone who waits for it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'names.txt'), manyNames(20_000).text);
    const bot = await connected(folder);
    await discord.command({ name: 'figures', until: 'acknowledged' });
    const { status, err, ms } = await stopped(bot);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(ms).toBeLessThan(PROMISED_MS + SLACK_MS);
  });
});

describe('packets that are malformed', () => {
  it('are a line in the log each at most, and what comes after them is answered', async () => {
    const bot = await connected();
    for (const { event, data } of malformedEvents) discord.gateway.dispatch(event, data);
    for (const packet of malformedPackets) discord.gateway.sendRaw(packet);
    const question = 'How many loaves does the bakery sell a day?';
    const reply = await discord.command({ name: 'ask', options: { question } });
    expect(textOf(reply.message)).toContain('loaves a day');
    const { status, err } = await stopped(bot);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const faults = bot.lines().filter((line) => /"level":[456]0/u.test(line));
    expect(faults.length).toBeLessThanOrEqual(malformedEvents.length + malformedPackets.length);
    expect(faults.join()).toContain('an interaction was not understood');
    expect(faults.join()).toContain('a packet was not understood');
  });
});
