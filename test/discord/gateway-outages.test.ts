import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { promised, says, echo } from './echo.js';
import { bots } from './bot.js';
import { textOf } from '../fake-discord/index.js';

const startBot = bots();
const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const REGISTRATION = 'PUT /applications/{application_id}/commands';
/** So often is a request tried. */
const TRIES = 4;
const saying = (words: string) => ({ name: 'echo', options: { words } });
/** A busy machine is slow, not wrong. */
const patience = { timeout: 60_000 };

const line = z.object({ msg: z.string(), level: z.number(), attempt: z.number().optional() });
const read = (lines: readonly string[]) => lines.map((it) => line.parse(JSON.parse(it)));
const WARN = 40;

describe('a gateway that is away', () => {
  it('is asked for again with ever fewer lines in the log, which says when it is back', async () => {
    const { discord, lines } = await startBot({ commands: [echo()] });
    await discord.goAway();
    await vi.waitUntil(() => lines.some((it) => it.includes('"attempt":8')), patience);
    await discord.comeBack();
    await vi.waitUntil(
      () => lines.some((it) => /gateway (?:resumed|connected again)/u.test(it)),
      patience,
    );
    const reply = await discord.command(saying('back'));
    expect(textOf(reply.message)).toBe('back');
    const attempts = read(lines).flatMap(({ attempt }) => attempt ?? []);
    expect(attempts.slice(0, 4)).toEqual([1, 2, 4, 8]);
  });

  it('is not asked for again by a bot that has stopped', async () => {
    const bot = await startBot({ commands: [echo()] });
    await bot.discord.goAway();
    await vi.waitUntil(() => bot.lines.some((it) => it.includes('gateway reconnecting')), patience);
    await bot.stop();
    await bot.discord.comeBack();
    // Longer than it waits between two tries.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(bot.discord.gateway).toMatchObject({ identifies: 1, resumes: 0 });
  });
});

describe('a gateway that does not say goodbye', () => {
  it('holds no stop up', async () => {
    const bot = await startBot({ commands: [echo()] });
    bot.discord.gateway.stopListening();
    await bot.stop();
    expect(bot.lines.join()).toContain('"msg":"disconnected"');
  });
});

describe('a reply that Discord', () => {
  it('never answers is one line in the log once the bot stops', async () => {
    const bot = await startBot({ commands: [echo()], closeTimeoutMs: 50 });
    bot.discord.hangNext({ route: CALLBACK, times: 2 * TRIES });
    void bot.discord.command(saying('hello')).catch(() => undefined);
    await vi.waitUntil(() => bot.discord.requests.some(({ route }) => CALLBACK.endsWith(route)));
    await bot.stop();
    expect(read(bot.lines).filter(({ level }) => level >= WARN)).toMatchObject([
      { msg: 'a reply failed' },
    ]);
  });

  it('cannot be reached with is one line in the log, and one more says when it answers', async () => {
    const { discord, lines } = await startBot({ commands: [echo()] });
    discord.dropNext({ route: CALLBACK, times: 2 * TRIES });
    void discord.command(saying('hello')).catch(() => undefined);
    const asked = () => discord.requests.filter(({ route }) => CALLBACK.endsWith(route));
    await vi.waitUntil(() => asked().length === 2 * TRIES, patience);
    const reply = await discord.command(saying('again'));
    expect(textOf(reply.message)).toBe('again');
    await vi.waitUntil(() => lines.some((it) => it.includes('Discord answers again')), patience);
    const noted = read(lines).filter(({ level, msg }) => level >= WARN || msg.includes('again'));
    expect(noted).toMatchObject([{ msg: 'a reply failed' }, { msg: 'Discord answers again' }]);
  });
});

describe('a reply that is still being made when the bot stops', () => {
  it('is waited for no longer than said', async () => {
    const { promise } = promised<never>();
    const started = promised<undefined>();
    const run = () => {
      started.keep(undefined);
      return promise;
    };
    const bot = await startBot({ commands: [echo({ run })], closeTimeoutMs: 50 });
    void bot.discord.command(saying('hello')).catch(() => undefined);
    await started.promise;
    await bot.stop();
    expect(bot.lines.join()).toContain('stopped before all was answered');
  });
});

describe('a first registration of the commands that fails', () => {
  it('is tried again until it works, which the log says', async () => {
    const { discord, lines } = await startBot({
      commands: [echo({ run: () => says('here') })],
      registerAgainMs: 10,
      before: (opened) => {
        opened.failNext({ route: REGISTRATION, status: 503, times: 2 * TRIES });
      },
    });
    await vi.waitUntil(() => lines.some((it) => it.includes('registered at last')), patience);
    expect(discord.commands()).toMatchObject([{ name: 'echo' }]);
    const failures = read(lines).filter(({ msg }) => msg === 'commands could not be registered');
    expect(failures).toHaveLength(2);
  });

  it('over a connection that drops amid an answer is sent again at once', async () => {
    const { discord, lines } = await startBot({
      commands: [echo()],
      before: (opened) => {
        opened.cutNext({ route: 'GET /applications/@me' });
      },
    });
    expect(discord.commandWrites).toBe(1);
    expect(read(lines).filter(({ level }) => level >= WARN)).toEqual([]);
  });

  it('is tried no more once the bot has stopped', async () => {
    const bot = await startBot({
      commands: [echo()],
      registerAgainMs: 100,
      before: (opened) => {
        opened.failNext({ route: REGISTRATION, status: 503, times: TRIES });
      },
    });
    await bot.stop();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(bot.discord.commandWrites).toBe(0);
  });
});
