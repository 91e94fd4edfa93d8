import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ended, start, untilEnd } from './child.js';
import { openStandIn, textOf, type StandIn } from './stand-in/index.js';

const PROGRAM = 'src/main.ts';
const CORPUS_DIR = resolve('corpus');

describe('without a token', () => {
  it('says in three lines what is missing, and opens a chat on the stories', async () => {
    const child = start(PROGRAM, [], { CORPUS_DIR });
    const { status, out, err } = await ended(child, 'How many fake accounts were used?\n');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const [missing, how, where, ...answer] = out.split('\n');
    expect(missing).toMatch(/^DISCORD_TOKEN is not set/u);
    expect(how).toContain('https://discord.com/developers/applications');
    expect(where).toContain('.env');
    expect(answer.join('\n')).toContain('25,000');
  });

  it('ends at the end of its input', async () => {
    expect((await ended(start(PROGRAM, [], { CORPUS_DIR }))).status).toBe(0);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s', async (signal) => {
    const child = start(PROGRAM, [], { CORPUS_DIR });
    child.stdout?.once('data', () => child.kill(signal));
    expect(await untilEnd(child)).toMatchObject({ status: 0, err: '' });
  });
});

describe('what cannot work ends with 2 and one line', () => {
  it.each([
    ['a wrong setting', { CORPUS_DIR, LOG_LEVEL: 'loud' }, /^Setting LOG_LEVEL is none of/u],
    ['no corpus', { CORPUS_DIR: '/no/such/folder' }, /^\/no\/such\/folder: /u],
  ])('%s', async (_what, env, says) => {
    const { status, out, err } = await ended(start(PROGRAM, [], env));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/u);
    expect(err).toMatch(says);
  });
});

describe('with a token', () => {
  let discord: StandIn;
  beforeEach(async () => {
    discord = await openStandIn();
  });
  afterEach(() => discord.close());

  const bot = (env: Readonly<Record<string, string>> = {}, within?: 'shell') => {
    const { token: DISCORD_TOKEN, api: DISCORD_API_URL } = discord;
    return start(PROGRAM, [], { CORPUS_DIR, DISCORD_TOKEN, DISCORD_API_URL, ...env }, within);
  };
  const ready = () =>
    vi.waitFor(
      () => {
        expect(discord.commandWrites).toBe(1);
      },
      { timeout: 15_000 },
    );

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'says when it is ready, answers, and stops cleanly on %s',
    async (signal) => {
      const child = bot();
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
