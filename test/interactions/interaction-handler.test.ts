import { InteractionResponseType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Channels, Command, Context } from '../../commands/shared/index.js';
import { Engine, InputError } from '../../src/engine/index.js';
import { InteractionHandler, type Reply } from '../../src/interactions/index.js';
import { deleteButton, encodeCustomId, type ButtonState } from '../../src/ui/index.js';
import { echo, says } from '../discord/echo.js';
import { ASKER, call, OTHER, press, typing } from './interactions.js';
import { recordedLog } from '../discord/log-lines.js';
import { shownIn } from '../discord/shown.js';

const { ChannelMessageWithSource, UpdateMessage, DeferredMessageUpdate } = InteractionResponseType;
const { ApplicationCommandAutocompleteResult, DeferredChannelMessageWithSource } =
  InteractionResponseType;

const noChannels: Channels = {
  botMayPost: () => Promise.resolve(false),
  post: () => Promise.reject(new Error('no channel to post in')),
};

function customId(changes: Partial<ButtonState> = {}): string {
  const id = encodeCustomId({ command: 'echo', owner: ASKER, fields: ['page', '2'], ...changes });
  if (id === undefined) throw new Error('the state fits no custom id');
  return id;
}

let { log, lines } = recordedLog();
beforeEach(() => {
  ({ log, lines } = recordedLog());
});

function handlerOf(command: Command): InteractionHandler {
  return new InteractionHandler({
    engine: new Engine([]),
    commands: [command],
    channels: noChannels,
    log,
  });
}

async function replyTo(
  command: Command,
  interaction: Parameters<InteractionHandler['handle']>[0],
): Promise<Reply> {
  return handlerOf(command).handle(interaction).reply;
}

async function answer(command: Command, interaction: Parameters<InteractionHandler['handle']>[0]) {
  return shownIn((await replyTo(command, interaction)).response);
}

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
    const refuses = echo({
      run: () => {
        throw new InputError('The question is empty.');
      },
    });
    expect(await answer(refuses, call('echo'))).toMatchObject({
      text: 'The question is empty.',
      ephemeral: true,
    });
    expect(lines).toEqual([]);
  });

  it('that breaks is logged under an id that the person alone is told', async () => {
    const breaks = echo({ run: () => Promise.reject(new Error('disk on fire')) });
    const { text, ephemeral } = await answer(breaks, call('echo'));
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
    expect(text).toMatch(/^Something went wrong here/u);
  });

  it('that is not known any more says so', async () => {
    const reply = await answer(echo(), call('gone'));
    expect(reply.text).toContain('no command "gone"');
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

describe('autocomplete', () => {
  async function choices(autocomplete: NonNullable<Command['autocomplete']>, typed = 'a') {
    const { response } = await replyTo(echo({ autocomplete }), typing('echo', 'words', typed));
    return response.type === ApplicationCommandAutocompleteResult
      ? response.data.choices
      : undefined;
  }

  it('gets the option and what was typed of it', async () => {
    const given = await choices(
      (_context, option, typed) => [{ name: option, value: typed }],
      ' hal ',
    );
    expect(given).toEqual([{ name: 'words', value: 'hal' }]);
  });

  it('offers 25 choices at most', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ name: `name ${i}`, value: String(i) }));
    expect(await choices(() => many)).toEqual(many.slice(0, 25));
  });

  it('leaves out a choice that Discord cannot show whole', async () => {
    const long = 'a'.repeat(101);
    const fits = 'a'.repeat(100);
    const offered = [
      { name: 'long value', value: long },
      { name: long, value: 'long name' },
      { name: ' ', value: 'no name' },
      { name: fits, value: fits },
    ];
    expect(await choices(() => offered)).toEqual([{ name: fits, value: fits }]);
  });

  it('offers nothing where the command breaks, and logs it', async () => {
    const given = await choices(() => {
      throw new Error('no index');
    });
    expect(given).toEqual([]);
    expect(lines[0]).toContain('no index');
  });

  it('offers nothing for a command that is not known', async () => {
    const { response } = await replyTo(echo(), typing('gone', 'words', 'a'));
    expect(response).toMatchObject({ data: { choices: [] } });
  });
});

describe('a button', () => {
  const turns = echo({
    component: (_context, fields) => ({ type: 'update', message: says(fields.join(' ')) }),
  });
  const whispers = echo({
    component: ({ user }) => ({ type: 'reply', message: says(`for ${user}`, true) }),
  });

  it('remakes the message for the person who asked', async () => {
    const reply = await answer(turns, press(customId()));
    expect(reply).toMatchObject({ type: UpdateMessage, text: 'page 2', ephemeral: false });
  });

  it('leaves the message alone when another presses, and tells them how to get their own', async () => {
    const reply = await answer(turns, press(customId(), { user: OTHER, inServer: true }));
    expect(reply).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(reply.text).toContain('/echo');
  });

  it('answers anybody in private where the command answers beside the message', async () => {
    const reply = await answer(whispers, press(customId(), { user: OTHER }));
    expect(reply).toMatchObject({
      type: ChannelMessageWithSource,
      text: `for ${OTHER}`,
      ephemeral: true,
    });
  });

  it('tells the command whether the message is private', async () => {
    const tells = echo({
      component: (context: Context) => ({
        type: 'update',
        message: says(String(context.ephemeral)),
      }),
    });
    expect((await answer(tells, press(customId(), { onPrivate: true }))).text).toBe('true');
    expect((await answer(tells, press(customId()))).text).toBe('false');
  });

  it('that takes long is deferred without a word', () => {
    expect(handlerOf(turns).handle(press(customId())).deferredResponse).toEqual({
      type: DeferredMessageUpdate,
    });
  });

  it.each([
    { what: 'is not ours', id: 'somebody-elses' },
    { what: 'is broken', id: customId().slice(0, -1) },
    { what: 'names a command that is gone', id: customId({ command: 'gone' }) },
  ])('whose id $what gets a clear line', async ({ id }) => {
    const reply = await answer(turns, press(id));
    expect(reply).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(reply.text).toContain('Please ask again');
  });

  it('whose state the command cannot parse gets a clear line', async () => {
    const parsesNone = echo({ component: () => undefined });
    const reply = await answer(parsesNone, press(customId()));
    expect(reply).toMatchObject({ type: ChannelMessageWithSource, ephemeral: true });
    expect(reply.text).toContain('Please ask again');
  });

  it('of a command that has no buttons any more gets a clear line', async () => {
    expect((await answer(echo(), press(customId()))).text).toContain('Please ask again');
  });
});

describe('deleting a reply', () => {
  const button = deleteButton(ASKER);
  const id = button.kind === 'interactive' ? customId(button.state) : '';

  it('takes it away for the person who asked', async () => {
    expect(await replyTo(echo(), press(id))).toEqual({
      response: { type: DeferredMessageUpdate },
      deletesOriginal: true,
    });
  });

  it('is refused to others, in private', async () => {
    const reply = await replyTo(echo(), press(id, { user: OTHER }));
    expect(reply.deletesOriginal).toBeUndefined();
    expect(shownIn(reply.response)).toMatchObject({
      text: 'Only the person who asked can delete this reply.',
      ephemeral: true,
    });
  });
});
