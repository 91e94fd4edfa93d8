import { Client, GatewayIntentBits, REST, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { textOf, type FakeDiscord } from './index.js';
import {
  text,
  shown,
  connect,
  respond,
  reply,
  refusalOf,
  restOf,
  openNewsroomForEach,
} from './newsroom.js';

let discord: FakeDiscord;
let client: Client;

openNewsroomForEach((opened) => {
  ({ discord, client } = opened);
});

describe('logging in', () => {
  it('makes the client ready with its servers, channels and permissions', async () => {
    await connect(client, discord.token, () => undefined);
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

describe('faults', () => {
  it.each([false, true])('a rate limit is waited out (over all routes: %s)', async (global) => {
    const route = 'POST /channels/{channel_id}/messages';
    discord.rateLimitNext({ route, retryAfter: 0.05, global, times: 2 });
    await restOf(discord).post(Routes.channelMessages(discord.channelId()), {
      body: shown(text('x')),
    });
    expect(discord.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
    expect(discord.messages()).toHaveLength(1);
  });

  it('a failure is tried again, and doubles what was done before it', async () => {
    discord.failNext({ status: 500 });
    discord.failNext({ status: 502, afterwards: true });
    await restOf(discord).post(Routes.channelMessages(discord.channelId()), {
      body: shown(text('x')),
    });
    expect(discord.requests.map(({ status }) => status)).toEqual([500, 502, 200]);
    expect(discord.messages()).toHaveLength(2);
  });

  it.each([undefined, 4000])(
    'a lost connection (%s) is resumed, and nothing missed is lost',
    async (code) => {
      await connect(client, discord.token, (interaction) =>
        respond(client, interaction, reply, shown(text('Still here.'))),
      );
      discord.dropGateway(code === undefined ? {} : { code });
      const answer = await discord.command({ name: 'ask', options: { question: 'Still there?' } });
      expect(textOf(answer.message)).toBe('Still here.');
      expect(discord.gateway).toMatchObject({ identifies: 1, resumes: 1 });
    },
  );

  it('a request to reconnect is followed by a resume', async () => {
    await connect(client, discord.token, (interaction) =>
      respond(client, interaction, reply, shown(text('Back.'))),
    );
    discord.gateway.askToReconnect();
    await expect.poll(() => discord.gateway.resumes, { timeout: 5_000 }).toBe(1);
    await discord.command({ name: 'ask', options: { question: 'Back?' } });
  });

  it('a lost session is begun again', async () => {
    await connect(client, discord.token, (interaction) =>
      respond(client, interaction, reply, shown(text('Again.'))),
    );
    discord.dropGateway({ forget: true });
    await expect.poll(() => discord.gateway.identifies, { timeout: 10_000 }).toBe(2);
    const answer = await discord.command({ name: 'ask', options: { question: 'Again?' } });
    expect(textOf(answer.message)).toBe('Again.');
    expect(discord.gateway.resumes).toBe(0);
  });

  it('a heartbeat that is asked for comes', async () => {
    await connect(client, discord.token, () => undefined);
    discord.gateway.askForHeartbeat();
    await expect.poll(() => discord.gateway.heartbeats).toBeGreaterThan(0);
  });
});
