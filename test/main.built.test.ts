import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { twoStories } from './cli/stories.js';
import { ended, start, untilEnd } from './child.js';
import { openFakeDiscord, textOf, type FakeDiscord } from './fake-discord/index.js';

const PROGRAM = 'dist/main.js';
const SHIPPED = resolve('corpus');

/** Two short stories, where a program is watched that only starts and ends. */
let small: string;
beforeEach(async () => {
  small = await twoStories();
});

describe('without a token', () => {
  const play = (env: Readonly<Record<string, string>> = {}) =>
    start(PROGRAM, [], { CORPUS_DIR: small, PORT: '0', ...env });

  /** What it says until it says where its page is, and that address. */
  async function opened(child: ReturnType<typeof start>) {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const address = await vi.waitFor(
      () => {
        const found = /http:\/\/localhost:\d+/u.exec(said)?.[0];
        if (found === undefined) throw new Error(`No address in: ${said}`);
        return found;
      },
      { timeout: 60_000 },
    );
    return { said, address };
  }

  it('says what is missing and where to look meanwhile, and answers there', async () => {
    const { said, address } = await opened(play({ CORPUS_DIR: SHIPPED }));
    const [missing, how, where] = said.split('\n');
    // Said at once, while they are read.
    expect(where).toMatch(/once it has read the stories:$/u);
    expect(missing).toMatch(/^DISCORD_TOKEN is not set/u);
    expect(how).toContain('https://discord.com/developers/applications');
    expect(where).toContain('DISCORD_TOKEN=');
    const examples: unknown = await (await fetch(`${address}/api/examples`)).json();
    expect(z.array(z.string()).parse(examples).length).toBeGreaterThan(0);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s', async (signal) => {
    const child = play();
    child.stdout?.once('data', () => child.kill(signal));
    expect(await untilEnd(child)).toMatchObject({ status: 0, err: '' });
  });

  it('and without the page there is nothing to do, which it says', async () => {
    const { status, err } = await ended(play({ PLAYGROUND: 'off' }));
    expect({ status, err }).toEqual({
      status: 2,
      err: 'DISCORD_TOKEN is not set and PLAYGROUND is off: nothing is left to do.\n',
    });
  });

  it('on a port that is taken ends with 2 and a line that names the setting', async () => {
    const { address } = await opened(play());
    const { status, err } = await ended(play({ PORT: new URL(address).port }));
    expect(status).toBe(2);
    expect(err).toMatch(/^Setting PORT: [^\n]+\n$/u);
  });
});

describe('what cannot work ends with 2 and one line', () => {
  it.each([
    ['a wrong setting', { LOG_LEVEL: 'loud' }, /^Setting LOG_LEVEL is not one of/u],
    ['no corpus', { CORPUS_DIR: '/no/such/folder' }, /^\/no\/such\/folder: /u],
  ])('%s', async (_what, env, says) => {
    const { status, out, err } = await ended(start(PROGRAM, [], env));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect(err).toMatch(says);
  });
});

describe('with a token', () => {
  let discord: FakeDiscord;
  beforeEach(async () => {
    discord = await openFakeDiscord({ slowness: 10 });
  });
  afterEach(() => discord.close());

  const bot = (env: Readonly<Record<string, string>> = {}, within?: 'shell') => {
    const { token: DISCORD_TOKEN, api: DISCORD_API_URL } = discord;
    const given = { CORPUS_DIR: small, DISCORD_TOKEN, DISCORD_API_URL, ...env };
    return start(PROGRAM, [], given, within);
  };
  const ready = () =>
    vi.waitFor(
      () => {
        expect(discord.commandWrites).toBe(1);
      },
      { timeout: 60_000 },
    );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says when it is ready, answers, and stops cleanly on %s',
    async (signal) => {
      const child = bot({ CORPUS_DIR: SHIPPED });
      const end = untilEnd(child);
      await ready();
      const options = { question: 'How many fake accounts were used?' };
      const reply = await discord.command({ name: 'ask', options });
      expect(textOf(reply.message)).toContain('25,000');
      child.kill(signal);
      const { status, out, err } = await end;
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(out.match(/"msg":"ready"/gu)).toHaveLength(1);
      expect(discord.violations).toEqual([]);
    },
  );

  it('stops cleanly when the shell between npm and it dies of a signal', async () => {
    const shell = bot({ npm_lifecycle_event: 'start' }, 'shell');
    const end = untilEnd(shell);
    await ready();
    shell.kill('SIGTERM');
    // The pipes close when the last process that holds them has ended.
    expect((await end).out).toContain('"msg":"disconnected"');
  });

  it('serves the page too where that is asked for', async () => {
    const child = bot({ PLAYGROUND: 'on', PORT: '0' });
    const end = untilEnd(child);
    await ready();
    child.kill('SIGTERM');
    expect((await end).out).toMatch(/"address":"http:\/\/localhost:\d+","msg":"playground"/u);
  });

  it.each([
    { code: 4004, says: 'Discord refuses DISCORD_TOKEN' },
    { code: 4014, says: 'DisallowedIntents (4014)' },
  ])('whose connection Discord ends for good ($code), it ends with 1 and says so', async (end) => {
    const child = bot();
    const ended = untilEnd(child);
    await ready();
    discord.dropGateway({ code: end.code });
    const { status, out } = await ended;
    expect(status).toBe(1);
    const faults = out.split('\n').filter((line) => /"level":[56]0/u.test(line));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(end.says);
  });

  it('that Discord refuses, it ends with 2 and one line', async () => {
    const { status, out, err } = await ended(bot({ DISCORD_TOKEN: 'wrong.token.here' }));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^Discord refuses DISCORD_TOKEN[^\n]+\n$/u);
  });

  it('and nobody at the other end, it ends with 1 and says so', async () => {
    const { status, out } = await ended(bot({ DISCORD_API_URL: 'http://127.0.0.1:9/api' }));
    expect(status).toBe(1);
    expect(out).toContain('cannot connect to Discord');
  });

  it('ends at once on a signal while it connects', async () => {
    const child = bot();
    child.once('spawn', () => {
      const asked = setInterval(() => {
        if (discord.requests.length === 0) return;
        clearInterval(asked);
        child.kill('SIGTERM');
      }, 1);
    });
    expect((await ended(child)).status).toBe(0);
  });
});
