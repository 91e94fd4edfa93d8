import {
  ApplicationCommandOptionType,
  ButtonStyle,
  Client,
  ComponentType,
  DiscordAPIError,
  GatewayDispatchEvents,
  GatewayIntentBits,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
  REST,
  Routes,
  type APIInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buttonsOf, isEphemeral, openFakeDiscord, textOf, type FakeDiscord } from './index.js';

const ask: RESTPostAPIChatInputApplicationCommandsJSONBody = {
  name: 'ask',
  description: 'Answers a question',
  options: [
    {
      name: 'question',
      description: 'What you want to know',
      type: ApplicationCommandOptionType.String,
      required: true,
      autocomplete: true,
      max_length: 300,
    },
    { name: 'where', description: 'Where to', type: ApplicationCommandOptionType.Channel },
    { name: 'hide', description: 'For you alone', type: ApplicationCommandOptionType.Boolean },
  ],
};

const nobody = { parse: [] };

function text(content: string) {
  return { type: ComponentType.TextDisplay, content };
}

function button(label: string, customId = label) {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: customId };
}

function row(...components: object[]) {
  return { type: ComponentType.ActionRow, components };
}

/** A message with Components V2 that pings nobody. */
function shown(...components: object[]) {
  return { flags: v2, components, allowed_mentions: nobody };
}

let discord: FakeDiscord;
let client: Client;

/** Logs the client in, which answers every interaction in the way the test says. */
async function logIn(answer: (interaction: APIInteraction) => unknown) {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, answer);
  const ready = once(client, 'clientReady');
  await client.login(discord.token);
  await ready;
}

function respond({ id, token }: APIInteraction, type: InteractionResponseType, data?: object) {
  const body = data === undefined ? { type } : { type, data };
  return client.rest.post(Routes.interactionCallback(id, token), { body, auth: false });
}

const hasDescription = existsSync(new URL('../../../shared/discord/openapi.json', import.meta.url));
const v2 = MessageFlags.IsComponentsV2;
const reply = InteractionResponseType.ChannelMessageWithSource;
const promise = InteractionResponseType.DeferredChannelMessageWithSource;

async function refusalOf(request: Promise<unknown>): Promise<DiscordAPIError> {
  const error: unknown = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError))
    throw new Error('Discord did not refuse', { cause: error });
  return error;
}

function rest(): REST {
  return new REST({ api: discord.api, offset: 0 }).setToken(discord.token);
}

beforeEach(async () => {
  const { SendMessages, ViewChannel } = PermissionFlagsBits;
  discord = await openFakeDiscord({
    guilds: [
      {
        name: 'Newsroom',
        roles: [{ name: 'editors' }],
        channels: [
          { name: 'general' },
          {
            name: 'board',
            overwrites: [
              { for: 'everyone', deny: SendMessages },
              { for: 'editors', allow: SendMessages },
            ],
          },
          { name: 'vault', overwrites: [{ for: 'bot', deny: ViewChannel }] },
        ],
      },
    ],
  });
  discord.install([ask]);
  client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: discord.api, offset: 0 },
    // The client's own waits five seconds between two sessions.
    ws: {
      buildIdentifyThrottler: () => Promise.resolve({ waitForIdentify: () => Promise.resolve() }),
    },
  });
});

afterEach(async () => {
  await client.destroy();
  await discord.close();
});

describe('logging in', () => {
  it('makes the client ready with its servers, channels and permissions', async () => {
    await logIn(() => undefined);
    const guild = client.guilds.cache.get(discord.guildId());
    expect(client.application?.id).toBe(discord.applicationId);
    expect(guild?.name).toBe('Newsroom');
    const may = (what: 'SendMessages' | 'ViewChannel', channel: string) =>
      guild?.members.me?.permissionsIn(discord.channelId(channel)).has(what);
    expect(may('SendMessages', 'general')).toBe(true);
    expect(may('SendMessages', 'board')).toBe(false);
    expect(may('ViewChannel', 'vault')).toBe(false);
  });

  it('is refused with a wrong token', async () => {
    const stranger = new REST({ api: discord.api }).setToken('wrong');
    expect(await refusalOf(stranger.get(Routes.user()))).toMatchObject({ status: 401, code: 0 });
  });

  it('is refused with an intent that the application has not got', async () => {
    const greedy = new Client({
      intents: [GatewayIntentBits.MessageContent],
      rest: { api: discord.api },
    });
    await expect(greedy.login(discord.token)).rejects.toThrow(/disallowed intents/i);
    await greedy.destroy();
  });
});

describe('a command', () => {
  it('reaches the client, and its reply reaches the person', async () => {
    await logIn(
      (interaction) =>
        void respond(interaction, reply, shown(text('Twelve.'), row(button('Next')))),
    );
    const answer = await discord.command({ name: 'ask', options: { question: 'How many?' } });
    expect(textOf(answer.message)).toBe('Twelve.');
    expect(buttonsOf(answer.message)).toEqual([
      { label: 'Next', customId: 'Next', disabled: false },
    ]);
    expect(answer.ephemeral).toBe(false);
    expect(discord.messages('general')).toEqual([answer.message]);
    expect(discord.violations).toEqual([]);
  });

  it('tells who called it, where, and what they may do in a channel that they picked', async () => {
    const seen: APIInteraction[] = [];
    await logIn((interaction) => {
      seen.push(interaction);
      void respond(interaction, reply, shown(text('Yes.')));
    });
    const options = { question: 'How?', where: 'board' };
    await discord.command({ name: 'ask', options, user: discord.person('Bob') });
    await discord.command({ name: 'ask', options, user: discord.person('Eve', ['editors']) });
    await discord.command({ name: 'ask', options: { question: 'How?' }, dm: true });
    const mayWrite = seen.flatMap(({ data }) => {
      const picked = data && 'resolved' in data ? data.resolved : undefined;
      const channels = picked && 'channels' in picked ? Object.values(picked.channels) : [];
      return channels.map(
        ({ permissions }) => (BigInt(permissions) & PermissionFlagsBits.SendMessages) !== 0n,
      );
    });
    expect(mayWrite).toEqual([false, true]);
    expect(seen.map(({ member, user }) => (member?.user ?? user)?.username)).toEqual([
      'bob',
      'eve',
      'ada',
    ]);
  });

  it('may be promised a private reply, which is then filled in', async () => {
    await logIn(async (interaction) => {
      await respond(interaction, promise, { flags: MessageFlags.Ephemeral });
      await client.rest.patch(
        Routes.webhookMessage(discord.applicationId, interaction.token, '@original'),
        {
          body: shown(text('Later.')),
          auth: false,
        },
      );
    });
    const answer = await discord.command({ name: 'ask', options: { question: 'When?' } });
    expect(answer).toMatchObject({ deferred: true, ephemeral: true, pending: false });
    expect(textOf(answer.message)).toBe('Later.');
    expect(discord.violations).toEqual([]);
  });

  it('may get its answer privately beside a public promise that is taken away', async () => {
    await logIn(async (interaction) => {
      const { token } = interaction;
      await respond(interaction, promise);
      await client.rest.delete(Routes.webhookMessage(discord.applicationId, token, '@original'), {
        auth: false,
      });
      const body = { ...shown(text('Sorry.')), flags: v2 | MessageFlags.Ephemeral };
      await client.rest.post(Routes.webhook(discord.applicationId, token), { body, auth: false });
    });
    const answer = await discord.command({ name: 'ask', options: { question: 'When?' } });
    expect(answer.deleted).toBe(true);
    expect(discord.messages()).toEqual(answer.followups);
    expect(answer.followups.map(isEphemeral)).toEqual([true]);
  });

  it('may fill in its promise by following up, and stays as private as it was promised', async () => {
    await logIn(async (interaction) => {
      await respond(interaction, promise);
      const body = { ...shown(text('Here.')), flags: v2 | MessageFlags.Ephemeral };
      const route = Routes.webhook(discord.applicationId, interaction.token);
      await client.rest.post(route, { body, auth: false });
    });
    const answer = await discord.command({ name: 'ask', options: { question: 'When?' } });
    expect(textOf(answer.message)).toBe('Here.');
    expect([answer.ephemeral, answer.followups.length]).toEqual([false, 0]);
  });

  it('reaches the bot from messages between two people, where it can only reply', async () => {
    discord.install([{ ...ask, integration_types: [0, 1], contexts: [0, 1, 2] }]);
    await logIn((interaction) => respond(interaction, reply, shown(text('Hello, both.'))));
    const options = { question: 'How?' };
    const answer = await discord.command({ name: 'ask', options, dm: discord.person('Bob') });
    expect(textOf(answer.message)).toBe('Hello, both.');
    const route = Routes.channelMessages(answer.message.channel_id);
    const posted = await refusalOf(rest().post(route, { body: shown(text('x')) }));
    expect(posted.code).toBe(10003);
  });

  it('is acknowledged once only', async () => {
    const second: Promise<DiscordAPIError>[] = [];
    await logIn(async (interaction) => {
      await respond(interaction, reply, shown(text('One.')));
      second.push(refusalOf(respond(interaction, reply, shown(text('Two.')))));
    });
    await discord.command({ name: 'ask', options: { question: 'Twice?' } });
    await expect.poll(() => second.length).toBe(1);
    expect(await second[0]).toMatchObject({ status: 400, code: 40060 });
    expect(discord.messages()).toHaveLength(1);
  });

  it('is lost when the first response takes more than three seconds', async () => {
    const late: Promise<DiscordAPIError>[] = [];
    await logIn((interaction) => {
      discord.advance(3_001);
      late.push(refusalOf(respond(interaction, reply, shown(text('Late.')))));
    });
    const call = discord.command({ name: 'ask', options: { question: 'Late?' } });
    await expect(call).rejects.toThrow('did not respond');
    expect(await late[0]).toMatchObject({ status: 404, code: 10062 });
    expect(discord.violations).toMatchObject([{ kind: 'late' }]);
  });

  it('keeps its token for fifteen minutes', async () => {
    await logIn((interaction) => respond(interaction, reply, shown(text('Here.'))));
    const { interaction } = await discord.command({ name: 'ask', options: { question: 'Here?' } });
    const original = (token: string) =>
      Routes.webhookMessage(discord.applicationId, token, '@original');
    await rest().get(original(interaction.token), { auth: false });
    discord.advance(15 * 60_000 + 1);
    const expired = await refusalOf(rest().get(original(interaction.token), { auth: false }));
    expect(expired).toMatchObject({ status: 401, code: 50027 });
    const unknown = await refusalOf(rest().get(original('nonsense'), { auth: false }));
    expect(unknown).toMatchObject({ status: 404, code: 10015 });
  });

  it('is not sent where Discord’s app would not send it', async () => {
    await logIn(() => undefined);
    await expect(discord.command({ name: 'gone' })).rejects.toThrow('not registered');
    await expect(discord.command({ name: 'ask' })).rejects.toThrow('must be given');
    const long = { question: 'x'.repeat(301) };
    await expect(discord.command({ name: 'ask', options: long })).rejects.toThrow('at most 300');
  });
});

describe('typing and pressing', () => {
  it('brings the choices', async () => {
    await logIn(
      (interaction) =>
        void respond(interaction, InteractionResponseType.ApplicationCommandAutocompleteResult, {
          choices: [{ name: 'How many?', value: 'How many?' }],
        }),
    );
    const typed = { name: 'ask', focused: 'question', options: { question: 'How' } };
    expect(await discord.autocomplete(typed)).toEqual([{ name: 'How many?', value: 'How many?' }]);
  });

  it('changes the message that the button stands on, or deletes it', async () => {
    await logIn(async (interaction) => {
      const pressed = JSON.stringify(interaction.data);
      if (pressed.includes('Delete')) {
        await respond(interaction, InteractionResponseType.DeferredMessageUpdate);
        const route = Routes.webhookMessage(discord.applicationId, interaction.token, '@original');
        await client.rest.delete(route, { auth: false });
      } else if (pressed.includes('Next'))
        await respond(
          interaction,
          InteractionResponseType.UpdateMessage,
          shown(text('Page 2'), row(button('Delete'))),
        );
      else
        await respond(interaction, reply, shown(text('Page 1'), row(button('Next', 'ask:Next:2'))));
    });
    const first = await discord.command({ name: 'ask', options: { question: 'More?' } });
    const second = await discord.press(first.message, 'Next');
    expect(textOf(first.message)).toBe('Page 2');
    const third = await discord.press(second.message, 'Delete');
    expect(third.deleted).toBe(true);
    expect(discord.messages()).toEqual([]);
    await expect(discord.press(first.message, 'Delete')).rejects.toThrow('gone');
    expect(discord.violations).toEqual([]);
  });
});

describe('a private reply', () => {
  it('is marked, seen by its reader alone, and out of the bot’s reach as a message', async () => {
    const body = {
      ...shown(text('Psst.'), row(button('Next'))),
      flags: v2 | MessageFlags.Ephemeral,
    };
    await logIn((interaction) => respond(interaction, reply, body));
    const { message } = await discord.command({ name: 'ask', options: { question: 'Who?' } });
    expect(discord.messages().map(isEphemeral)).toEqual([true]);
    const other = { user: discord.person('Bob') };
    await expect(discord.press(message, 'Next', other)).rejects.toThrow('does not see');
    const route = Routes.channelMessage(message.channel_id, message.id);
    expect(await refusalOf(rest().delete(route))).toMatchObject({ status: 404, code: 10008 });
  });
});

describe('the limits', () => {
  const post = (body: object) => rest().post(Routes.channelMessages(discord.channelId()), { body });
  const many = (count: number) => Array.from({ length: count }, (_, index) => index);
  const allowed = { allowed_mentions: nobody };

  it.each<[string, object, string]>([
    ['content over 2,000', { content: 'x'.repeat(2001), ...allowed }, 'content'],
    ['41 components', shown(...many(41).map(() => text('x'))), 'components'],
    [
      '41 components, nested',
      shown(...many(7).map((n) => row(...many(5).map((m) => button('x', `${n}.${m}`))))),
      'components',
    ],
    ['4,001 characters of text', shown(text('x'.repeat(4000)), text('x')), 'components'],
    ['content beside Components V2', { ...shown(text('x')), content: 'x' }, 'content'],
    ['embeds beside Components V2', { ...shown(text('x')), embeds: [{ title: 'x' }] }, 'embeds'],
    ['Components V2 without the flag', { components: [text('x')], ...allowed }, 'components'],
    ['a label over 80', shown(row(button('x'.repeat(81), 'x'))), 'components'],
    ['a custom id over 100', shown(row(button('x', 'x'.repeat(101)))), 'components'],
    ['the same custom id twice', shown(row(button('a', 'x'), button('b', 'x'))), 'components'],
    ['six buttons in a row', shown(row(...many(6).map((n) => button(String(n))))), 'components'],
    ['a link without a url', shown(row({ type: 2, style: 5, label: 'x' })), 'components'],
    [
      'a link with a custom id',
      shown(row({ ...button('x'), style: 5, url: 'https://example.org' })),
      'components',
    ],
    ['an empty text', shown(text('')), 'components'],
    [
      '6,001 characters in embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds',
    ],
  ])('refuse %s, and it is recorded', async (_, body, field) => {
    const error = await refusalOf(post(body));
    expect(error).toMatchObject({ status: 400, code: 50035 });
    expect(error.message).toMatch(new RegExp(`^${field}`, 'm'));
    expect(discord.violations).toMatchObject([{ kind: 'limit' }]);
    expect(discord.messages()).toEqual([]);
  });

  it('let pass what just keeps them', async () => {
    await post({ content: 'x'.repeat(2000), ...allowed });
    await post(
      shown(text('x'.repeat(2000)), text('x'.repeat(2000)), ...many(38).map(() => ({ type: 14 }))),
    );
    await post(shown(row(...many(5).map((n) => button('x'.repeat(80), `${n}`.padEnd(100))))));
    expect(discord.messages()).toHaveLength(3);
    expect(discord.violations).toEqual([]);
  });

  it('record text that could ping, and nothing at all', async () => {
    await post({ content: 'x' });
    await post({ content: 'x', allowed_mentions: { parse: ['users'] } });
    expect(await refusalOf(post({ content: ' ', ...allowed }))).toMatchObject({ code: 50006 });
    expect(discord.violations.map(({ kind }) => kind)).toEqual(['ping', 'ping', 'limit']);
  });

  it.runIf(hasDescription)('include Discord’s own description of its API', async () => {
    await post({ ...shown(text('x')), tts: 'yes' });
    const [violation, ...others] = discord.violations;
    expect(violation).toMatchObject({
      kind: 'schema',
      where: 'POST /channels/{channel_id}/messages',
    });
    expect(violation?.what).toContain('body/tts');
    expect(others).toEqual([]);
  });

  it('hold for replies, whose errors stand under data', async () => {
    const errors: DiscordAPIError[] = [];
    await logIn(async (interaction) => {
      errors.push(await refusalOf(respond(interaction, reply, shown(text('x'.repeat(4001))))));
      await respond(interaction, reply, shown(text('Short.')));
    });
    await discord.command({ name: 'ask', options: { question: 'Long?' } });
    expect(errors[0]?.message).toContain('data.components');
  });

  it('hold for choices', async () => {
    const errors: DiscordAPIError[] = [];
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
    await logIn(async (interaction) => {
      const choices = many(26).map((n) => ({ name: String(n), value: String(n) }));
      errors.push(await refusalOf(respond(interaction, type, { choices })));
      await respond(interaction, type, { choices: [] });
    });
    await discord.autocomplete({ name: 'ask', focused: 'question' });
    expect(errors[0]).toMatchObject({ code: 50035 });
  });

  it('keep a message with Components V2 as it is', async () => {
    await post(shown(text('x')));
    const [message] = discord.messages();
    const route = Routes.channelMessage(discord.channelId(), message?.id ?? '');
    const flagged = await refusalOf(rest().patch(route, { body: { flags: 0 } }));
    const legacy = await refusalOf(rest().patch(route, { body: { content: 'y', ...allowed } }));
    await rest().patch(route, { body: { components: [text('y')], ...allowed } });
    expect([flagged.code, legacy.code, textOf(message ?? expect.fail())]).toEqual([
      50035,
      50035,
      'y',
    ]);
  });
});

describe('registering commands', () => {
  it('counts what is written and keeps the ids of what stays', async () => {
    const route = Routes.applicationCommands(discord.applicationId);
    const before = discord.commands();
    expect(await rest().get(route)).toEqual(before);
    expect(discord.commandWrites).toBe(0);
    await rest().put(route, { body: [ask, { name: 'help', description: 'Helps' }] });
    expect(discord.commandWrites).toBe(1);
    expect(discord.commands().map(({ name }) => name)).toEqual(['ask', 'help']);
    expect(discord.commands()[0]).toEqual(before[0]);
    expect(discord.violations).toEqual([]);
  });

  it.each<[string, object]>([
    ['a name in capitals', { ...ask, name: 'Ask' }],
    ['no description', { ...ask, description: '' }],
    [
      'a required option after an optional one',
      { ...ask, options: [...(ask.options ?? [])].reverse() },
    ],
    [
      'max_length over 6,000',
      { ...ask, options: [{ type: 3, name: 'q', description: 'x', max_length: 6001 }] },
    ],
  ])('refuses %s', async (_, command) => {
    const route = Routes.applicationGuildCommands(discord.applicationId, discord.guildId());
    expect(await refusalOf(rest().put(route, { body: [command] }))).toMatchObject({ code: 50035 });
    expect(discord.commandWrites).toBe(0);
  });
});

describe('posting', () => {
  const to = (channel: string, body: object) =>
    rest().post(Routes.channelMessages(discord.channelId(channel)), { body });

  it('needs the permission to write, and first of all to see', async () => {
    expect(await refusalOf(to('board', shown(text('x'))))).toMatchObject({
      status: 403,
      code: 50013,
    });
    expect(await refusalOf(to('vault', shown(text('x'))))).toMatchObject({
      status: 403,
      code: 50001,
    });
  });

  it('happens once for one enforced nonce', async () => {
    const body = { ...shown(text('x')), nonce: '1', enforce_nonce: true };
    expect(await to('general', body)).toEqual(await to('general', body));
    await to('general', { ...body, nonce: '2' });
    expect(discord.messages()).toHaveLength(2);
    expect(discord.violations).toEqual([]);
  });

  it('takes files', async () => {
    const files = [{ name: 'card.txt', data: 'A card' }];
    const route = Routes.channelMessages(discord.channelId());
    await rest().post(route, { body: { content: 'See.', allowed_mentions: nobody }, files });
    expect(discord.messages()).toMatchObject([{ content: 'See.' }]);
  });
});

describe('faults', () => {
  it.each([false, true])('a rate limit is waited out (over all routes: %s)', async (global) => {
    const route = 'POST /channels/{channel_id}/messages';
    discord.rateLimitNext({ route, retryAfter: 0.05, global, times: 2 });
    await rest().post(Routes.channelMessages(discord.channelId()), { body: shown(text('x')) });
    expect(discord.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(discord.messages()).toHaveLength(1);
  });

  it('a failure is tried again, and doubles what was done before it', async () => {
    discord.failNext({ status: 500 });
    discord.failNext({ status: 502, afterwards: true });
    await rest().post(Routes.channelMessages(discord.channelId()), { body: shown(text('x')) });
    expect(discord.requests.map(({ status }) => status)).toEqual([500, 502, 200]);
    expect(discord.messages()).toHaveLength(2);
  });

  it.each([undefined, 4000])(
    'a lost connection (%s) is resumed, and nothing missed is lost',
    async (code) => {
      await logIn((interaction) => respond(interaction, reply, shown(text('Still here.'))));
      discord.dropGateway(code === undefined ? {} : { code });
      const answer = await discord.command({ name: 'ask', options: { question: 'Still there?' } });
      expect(textOf(answer.message)).toBe('Still here.');
      expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
    },
  );

  it('a request to reconnect is followed by a resume', async () => {
    await logIn((interaction) => respond(interaction, reply, shown(text('Back.'))));
    discord.gateway.askToReconnect();
    await expect.poll(() => discord.gateway.resumes, { timeout: 5_000 }).toBe(1);
    await discord.command({ name: 'ask', options: { question: 'Back?' } });
  });

  it('a lost session is begun again', async () => {
    await logIn((interaction) => respond(interaction, reply, shown(text('Again.'))));
    discord.dropGateway({ forget: true });
    await expect.poll(() => discord.gateway.identifies, { timeout: 10_000 }).toBe(2);
    const answer = await discord.command({ name: 'ask', options: { question: 'Again?' } });
    expect(textOf(answer.message)).toBe('Again.');
    expect(discord.gateway.resumes).toBe(0);
  });

  it('a heartbeat that is asked for comes', async () => {
    await logIn(() => undefined);
    discord.gateway.askForHeartbeat();
    await expect.poll(() => discord.gateway.heartbeats).toBeGreaterThan(0);
  });
});
