import { Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { FakeDiscord } from './index.js';
import { ask, nobody, text, shown, refusalOf, restOf, openNewsroomForEach } from './newsroom.js';

let discord: FakeDiscord;

openNewsroomForEach((opened) => {
  ({ discord } = opened);
});

describe('registering commands', () => {
  it('counts what is written and keeps the ids of what stays', async () => {
    const route = Routes.applicationCommands(discord.applicationId);
    const before = discord.commands();
    expect(await restOf(discord).get(route)).toEqual(before);
    expect(discord.commandWrites).toBe(0);
    await restOf(discord).put(route, { body: [ask, { name: 'help', description: 'Helps' }] });
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
    expect(await refusalOf(restOf(discord).put(route, { body: [command] }))).toMatchObject({
      code: 50035,
    });
    expect(discord.commandWrites).toBe(0);
  });
});

describe('posting', () => {
  const to = (channel: string, body: object) =>
    restOf(discord).post(Routes.channelMessages(discord.channelId(channel)), { body });

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
    await restOf(discord).post(route, {
      body: { content: 'See.', allowed_mentions: nobody },
      files,
    });
    expect(discord.messages()).toMatchObject([{ content: 'See.' }]);
  });
});
