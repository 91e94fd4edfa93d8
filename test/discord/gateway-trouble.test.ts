import { REST } from 'discord.js';
import { ButtonStyle, ComponentType, Routes, type APIMessage } from 'discord-api-types/v10';
import { describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/engine/index.js';
import type { Message } from '../../src/ui/index.js';
import { isEphemeral, textOf, type FakeDiscord } from '../fake-discord/index.js';
import { bots } from './bot.js';
import { echo, moreState, promised, says, update } from './echo.js';
import { shown } from './shown.js';

const startBot = bots();
/** So that a test need not wait as long as Discord does. */
const deferAfterMs = 50;
const CALLBACK = 'POST /interactions/{interaction_id}/{interaction_token}/callback';
const DELETION = 'DELETE /webhooks/{webhook_id}/{webhook_token}/messages/@original';
const saying = (words: string) => ({ name: 'echo', options: { words } });

function only(messages: readonly APIMessage[]): APIMessage {
  const [message] = messages;
  if (messages.length !== 1 || !message) throw new Error(`${messages.length} messages, not one`);
  return message;
}

describe('an interaction of a kind that is not known yet', () => {
  it('is logged, and the bot goes on', async () => {
    const { discord, lines } = await startBot({ commands: [echo()] });
    discord.gateway.dispatch('INTERACTION_CREATE', { id: '7', token: 'token', type: 99 });
    const reply = await discord.command(saying('still here'));
    expect(textOf(reply.message)).toBe('still here');
    expect(lines.join()).toContain('an interaction was not understood');
  });
});

describe('a reply that Discord', () => {
  it('rate-limits is sent again', async () => {
    const { discord } = await startBot({ commands: [echo()] });
    discord.rateLimitNext({ route: CALLBACK, retryAfter: 0.05 });
    const reply = await discord.command(saying('patience'));
    expect(textOf(reply.message)).toBe('patience');
  });

  it('takes, but answers with a 500, is there once', async () => {
    const { discord, lines } = await startBot({ commands: [echo()] });
    discord.failNext({ route: CALLBACK, status: 500, afterwards: true });
    await discord.command(saying('once'));
    await vi.waitUntil(() => discord.requests.filter(({ status }) => status >= 400).length === 2);
    expect(textOf(only(discord.messages()))).toBe('once');
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it.each([{ afterwards: false }, { afterwards: true }])(
    'drops the connection of is sent again, and there once (taken: $afterwards)',
    async ({ afterwards }) => {
      const { discord, lines } = await startBot({ commands: [echo()] });
      discord.dropNext({ route: CALLBACK, afterwards });
      await discord.command(saying('once'));
      await vi.waitUntil(
        () => discord.requests.filter(({ route }) => CALLBACK.endsWith(route)).length === 2,
      );
      expect(textOf(only(discord.messages()))).toBe('once');
      expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
    },
  );

  it('deletes, but answers with a 500, is gone without a complaint', async () => {
    const { discord, lines } = await startBot();
    const { message } = await discord.command({ name: 'stories' });
    discord.failNext({ route: DELETION, status: 500, afterwards: true });
    const reply = await discord.press(message, 'Delete');
    await vi.waitUntil(() => discord.requests.some(({ status }) => status === 404));
    expect(discord.messages()).toEqual([]);
    expect(reply.followups).toEqual([]);
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it('refuses is replaced by a line that names the log entry', async () => {
    const { discord, lines } = await startBot({ commands: [echo()] });
    discord.failNext({ route: CALLBACK, status: 400 });
    const reply = await discord.command(saying('refused'));
    expect(reply.ephemeral).toBe(true);
    const id = /logged as ([0-9a-f]{8})/u.exec(textOf(reply.message))?.[1] ?? 'none';
    expect(lines.join()).toContain(id);
  });
});

describe('a command', () => {
  it('that breaks answers the person alone with the id in the log', async () => {
    const breaks = echo({ run: () => Promise.reject(new Error('disk on fire')) });
    const { discord, lines } = await startBot({ commands: [breaks] });
    const reply = await discord.command(saying('hello'));
    expect(reply.ephemeral).toBe(true);
    const id = /logged as ([0-9a-f]{8})/u.exec(textOf(reply.message))?.[1] ?? 'none';
    expect(lines.find((line) => line.includes('disk on fire'))).toContain(id);
  });

  it.each([{ hide: false }, { hide: true }])(
    'that takes long is deferred, its reply kept in place (hidden: $hide)',
    async ({ hide }) => {
      const { promise, keep } = promised<Message>();
      const { discord } = await startBot({
        commands: [echo({ run: () => promise })],
        deferAfterMs,
      });
      const called = { name: 'echo', options: { hide } };
      const reply = await discord.command({ ...called, until: 'acknowledged' });
      expect(reply).toMatchObject({ deferred: true, pending: true, ephemeral: hide });
      keep(says('at last', hide));
      await vi.waitUntil(() => !reply.pending);
      expect(textOf(reply.message)).toBe('at last');
      expect(only(discord.messages())).toBe(reply.message);
    },
  );

  it('that takes long and then fails takes its public promise back and tells the person alone', async () => {
    const { promise, keep } = promised<undefined>();
    const run = () =>
      promise.then(() => {
        throw new InputError('There is nothing to say.');
      });
    const { discord } = await startBot({ commands: [echo({ run })], deferAfterMs });
    const reply = await discord.command({ name: 'echo', until: 'acknowledged' });
    keep(undefined);
    const route = 'POST /webhooks/{webhook_id}/{webhook_token}';
    await vi.waitUntil(() => asked(discord, route).length === 1);
    expect(reply.deleted).toBe(true);
    const line = shown(asked(discord, route)[0]);
    expect(line).toMatchObject({ text: 'There is nothing to say.', ephemeral: true });
  });

  it('that is under way when the bot stops is finished first', async () => {
    const started = promised<undefined>();
    const { promise, keep } = promised<Message>();
    const run = () => {
      started.keep(undefined);
      return promise;
    };
    const bot = await startBot({ commands: [echo({ run })] });
    const called = bot.discord.command(saying('hello'));
    await started.promise;
    const stopped = bot.stop().then(() => 'stopped');
    const later = new Promise((resolve) => setTimeout(resolve, 300, 'waiting'));
    expect(await Promise.race([stopped, later])).toBe('waiting');
    keep(says('done'));
    expect(textOf((await called).message)).toBe('done');
    await stopped;
  });
});

describe('a press', () => {
  it('that takes long is deferred, and then changes its message', async () => {
    const { promise, keep } = promised<undefined>();
    const slow = echo({
      run: ({ user }) => says('first', false, moreState(user)),
      component: () => promise.then(() => update('second')),
    });
    const { discord } = await startBot({ commands: [slow], deferAfterMs });
    const { message } = await discord.command({ name: 'echo' });
    const reply = await discord.press(message, 'More', { until: 'acknowledged' });
    expect(reply.deferred).toBe(true);
    expect(textOf(message)).toBe('first');
    keep(undefined);
    await vi.waitUntil(() => textOf(message) === 'second');
    expect(only(discord.messages())).toBe(message);
  });

  it('that takes long is answered beside its message where the answer is private', async () => {
    const { promise, keep } = promised<undefined>();
    const slow = echo({
      run: ({ user }) => says('first', false, moreState(user)),
      component: () =>
        promise.then(() => ({ type: 'reply', message: says('a word with you', true) })),
    });
    const { discord } = await startBot({ commands: [slow], deferAfterMs });
    const { message } = await discord.command({ name: 'echo' });
    const reply = await discord.press(message, 'More', { until: 'acknowledged' });
    keep(undefined);
    await vi.waitUntil(() => reply.followups.length === 1);
    const word = only(reply.followups);
    expect(textOf(word)).toBe('a word with you');
    expect(isEphemeral(word)).toBe(true);
    expect(textOf(message)).toBe('first');
  });

  it('of a command that is gone since gets a clear line', async () => {
    const old = echo({
      run: ({ user }) => says('first', false, moreState(user)),
      component: () => update('x'),
    });
    const bot = await startBot({ commands: [old] });
    const { message } = await bot.discord.command({ name: 'echo' });
    await bot.restart({ commands: [] });
    const reply = await bot.discord.press(message, 'More');
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply.message)).toContain('Please ask again');
  });

  it('whose id is broken gets a clear line', async () => {
    const { discord } = await startBot();
    const message = await postedButton(discord, 'page:2');
    const reply = await discord.press(message, 'Next');
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply.message)).toContain('Please ask again');
  });
});

/** The bodies of the requests that met a route. */
function asked({ requests }: FakeDiscord, wanted: string): unknown[] {
  return requests.flatMap(({ method, route, body }) =>
    `${method} ${route}` === wanted ? [body] : [],
  );
}

/** A message of the bot's with one button "Next". */
async function postedButton(discord: FakeDiscord, customId: string): Promise<APIMessage> {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: 'Next',
    custom_id: customId,
  };
  await new REST({ api: discord.api })
    .setToken(discord.token)
    .post(Routes.channelMessages(discord.channelId()), {
      body: {
        content: 'An old message',
        components: [{ type: ComponentType.ActionRow, components: [button] }],
        allowed_mentions: { parse: [] },
      },
    });
  return only(discord.messages());
}
