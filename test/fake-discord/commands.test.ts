import {
  type Client,
  type DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
  type APIInteraction,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { buttonsOf, isEphemeral, textOf, type FakeDiscord } from './index.js';
import {
  ask,
  text,
  button,
  row,
  shown,
  connect,
  respond,
  v2,
  reply,
  refusalOf,
  restOf,
  openNewsroomForEach,
} from './newsroom.js';

let discord: FakeDiscord;
let client: Client;
const promise = InteractionResponseType.DeferredChannelMessageWithSource;

openNewsroomForEach((opened) => {
  ({ discord, client } = opened);
});

describe('a command', () => {
  it('reaches the client, and its reply reaches the person', async () => {
    await connect(
      client,
      discord.token,
      (interaction) =>
        void respond(client, interaction, reply, shown(text('Twelve.'), row(button('Next')))),
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
    await connect(client, discord.token, (interaction) => {
      seen.push(interaction);
      void respond(client, interaction, reply, shown(text('Yes.')));
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
    await connect(client, discord.token, async (interaction) => {
      await respond(client, interaction, promise, { flags: MessageFlags.Ephemeral });
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
    await connect(client, discord.token, async (interaction) => {
      const { token } = interaction;
      await respond(client, interaction, promise);
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
    await connect(client, discord.token, async (interaction) => {
      await respond(client, interaction, promise);
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
    await connect(client, discord.token, (interaction) =>
      respond(client, interaction, reply, shown(text('Hello, both.'))),
    );
    const options = { question: 'How?' };
    const answer = await discord.command({ name: 'ask', options, dm: discord.person('Bob') });
    expect(textOf(answer.message)).toBe('Hello, both.');
    const route = Routes.channelMessages(answer.message.channel_id);
    const posted = await refusalOf(restOf(discord).post(route, { body: shown(text('x')) }));
    expect(posted.code).toBe(10003);
  });

  it('is acknowledged once only', async () => {
    const second: Promise<DiscordAPIError>[] = [];
    await connect(client, discord.token, async (interaction) => {
      await respond(client, interaction, reply, shown(text('One.')));
      second.push(refusalOf(respond(client, interaction, reply, shown(text('Two.')))));
    });
    await discord.command({ name: 'ask', options: { question: 'Twice?' } });
    await expect.poll(() => second.length).toBe(1);
    expect(await second[0]).toMatchObject({ status: 400, code: 40060 });
    expect(discord.messages()).toHaveLength(1);
  });

  it('is lost when the first response takes more than three seconds', async () => {
    const late: Promise<DiscordAPIError>[] = [];
    await connect(client, discord.token, (interaction) => {
      discord.advance(3_001);
      late.push(refusalOf(respond(client, interaction, reply, shown(text('Late.')))));
    });
    const call = discord.command({ name: 'ask', options: { question: 'Late?' } });
    await expect(call).rejects.toThrow('did not respond');
    expect(await late[0]).toMatchObject({ status: 404, code: 10062 });
    expect(discord.violations).toMatchObject([{ kind: 'late' }]);
  });

  it('keeps its token for fifteen minutes', async () => {
    await connect(client, discord.token, (interaction) =>
      respond(client, interaction, reply, shown(text('Here.'))),
    );
    const { interaction } = await discord.command({ name: 'ask', options: { question: 'Here?' } });
    const original = (token: string) =>
      Routes.webhookMessage(discord.applicationId, token, '@original');
    await restOf(discord).get(original(interaction.token), { auth: false });
    discord.advance(15 * 60_000 + 1);
    const expired = await refusalOf(
      restOf(discord).get(original(interaction.token), { auth: false }),
    );
    expect(expired).toMatchObject({ status: 401, code: 50027 });
    const unknown = await refusalOf(restOf(discord).get(original('nonsense'), { auth: false }));
    expect(unknown).toMatchObject({ status: 404, code: 10015 });
  });

  it('is not sent where Discord’s app would not send it', async () => {
    await connect(client, discord.token, () => undefined);
    await expect(discord.command({ name: 'gone' })).rejects.toThrow('not registered');
    await expect(discord.command({ name: 'ask' })).rejects.toThrow('must be given');
    const long = { question: 'x'.repeat(301) };
    await expect(discord.command({ name: 'ask', options: long })).rejects.toThrow('at most 300');
  });
});
