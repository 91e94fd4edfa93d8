import { InteractionResponseType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/engine/index.js';
import { echo, says } from '../discord/echo.js';
import { ASKER, call } from './interactions.js';
import { recordedLog } from '../discord/log-lines.js';
import { shownIn } from '../discord/shown.js';
import { handlerOf, replyTo, answer } from './handled.js';

const { ChannelMessageWithSource, DeferredChannelMessageWithSource } = InteractionResponseType;

describe('a slash command', () => {
  it('is answered in public with what the command says, pinging nobody', async () => {
    const { response } = await replyTo(echo(), call('echo', { words: 'hello' }));
    expect(response).toMatchObject({
      type: ChannelMessageWithSource,
      data: { allowed_mentions: { parse: [] } },
    });
    expect(shownIn(response)).toMatchObject({ text: 'hello', ephemeral: false });
  });

  it('is answered in private where the person hides it', async () => {
    const reply = await answer(echo(), call('echo', { words: 'hello', hide: true }));
    expect(reply).toMatchObject({ text: 'hello', ephemeral: true });
  });

  it.each([
    { from: 'a server', inServer: true },
    { from: 'direct messages', inServer: false },
  ])('knows the person who calls from $from', async ({ inServer }) => {
    const whoAmI = echo({ run: ({ user }) => says(user) });
    expect((await answer(whoAmI, call('echo', {}, { inServer }))).text).toBe(ASKER);
  });

  it('reads numbers', async () => {
    const reads = echo({ run: ({ options }) => says(String(options.integer('count'))) });
    expect((await answer(reads, call('echo', { count: 7 }))).text).toBe('7');
  });

  const { ViewChannel, SendMessages, SendMessagesInThreads, ManageThreads, Administrator } =
    PermissionFlagsBits;
  it.each([
    { where: 'a channel they may write in', permissions: ViewChannel | SendMessages, may: true },
    { where: 'a channel they may only read', permissions: ViewChannel, may: false },
    { where: 'a channel they do not see', permissions: SendMessages, may: false },
    { where: 'any channel, as administrator', permissions: Administrator, may: true },
    {
      where: 'a thread, with the permission for channels alone',
      permissions: ViewChannel | SendMessages,
      locked: false,
      may: false,
    },
    {
      where: 'an open thread',
      permissions: ViewChannel | SendMessagesInThreads,
      locked: false,
      may: true,
    },
    {
      where: 'a locked thread',
      permissions: ViewChannel | SendMessagesInThreads,
      locked: true,
      may: false,
    },
    {
      where: 'a locked thread, as moderator',
      permissions: ViewChannel | SendMessagesInThreads | ManageThreads,
      locked: true,
      may: true,
    },
  ])('knows whether the person may post in $where', async ({ may, permissions, locked }) => {
    const reads = echo({
      run: ({ options }) => {
        const channel = options.channel('channel');
        return says(`${channel?.name} ${String(channel?.userMayPost)}`);
      },
    });
    const thread = locked === undefined ? {} : { locked };
    const channel = { channel: '11', name: 'news', permissions, ...thread };
    expect((await answer(reads, call('echo', { channel }))).text).toBe(`news ${String(may)}`);
  });

  it('tells the person alone what was wrong with what they gave', async () => {
    const { log, lines } = recordedLog();
    const refuses = echo({
      run: () => {
        throw new InputError('The question is empty.');
      },
    });
    expect(await answer(refuses, call('echo'), log)).toMatchObject({
      text: 'The question is empty.',
      ephemeral: true,
    });
    expect(lines).toEqual([]);
  });

  it('that breaks is logged under an id that the person alone is told', async () => {
    const { log, lines } = recordedLog();
    const breaks = echo({ run: () => Promise.reject(new Error('disk on fire')) });
    const { text, ephemeral } = await answer(breaks, call('echo'), log);
    expect(ephemeral).toBe(true);
    const id = /logged as ([0-9a-f]{8})/u.exec(text)?.[1];
    expect(id).toBeDefined();
    expect(text).not.toContain('disk on fire');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('disk on fire');
    expect(lines[0]).toContain(id);
  });

  it('whose reply is too long for Discord is such a failure, not a silent cut', async () => {
    const { text } = await answer(echo({ run: () => says('a'.repeat(5_000)) }), call('echo'));
    expect(text).toMatch(/^Something went wrong/u);
  });

  it('that is not known any more says so', async () => {
    const reply = await answer(echo(), call('gone'));
    expect(reply.text).toContain('no longer have a command “gone”');
    expect(reply.ephemeral).toBe(true);
  });

  it('that takes long is deferred for the eyes that its reply is for', () => {
    const open = handlerOf(echo()).handle(call('echo')).deferredResponse;
    const hidden = handlerOf(echo()).handle(call('echo', { hide: true })).deferredResponse;
    const always = handlerOf(echo({ isEphemeral: () => true })).handle(
      call('echo'),
    ).deferredResponse;
    expect(open).toEqual({ type: DeferredChannelMessageWithSource, data: {} });
    for (const deferral of [hidden, always]) {
      expect(deferral).toMatchObject({ data: { flags: MessageFlags.Ephemeral } });
    }
  });
});
