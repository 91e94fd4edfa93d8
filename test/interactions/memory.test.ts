import { EventEmitter, once } from 'node:events';
import { Events } from 'discord.js';
import { pino } from 'pino';
import { expect, it, onTestFinished } from 'vitest';
import { createClient } from '../../src/discord/client.js';
import { openFakeDiscord } from '../fake-discord/index.js';
import { echo } from '../discord/echo.js';

it('what the client remembers does not grow with the people who ask', async () => {
  const discord = await openFakeDiscord();
  const asked = new EventEmitter();
  const client = createClient({
    ...{ apiUrl: discord.api, log: pino({ level: 'silent' }) },
    receive: () => asked.emit('interaction'),
    receiveMessage: () => undefined,
  });
  onTestFinished(async () => {
    await client.destroy();
    await discord.close();
  });
  await Promise.all([once(client, Events.ClientReady), client.login(discord.token)]);
  discord.install([echo().definition]);
  for (const name of ['Ada', 'Bob', 'Cleo']) {
    const received = once(asked, 'interaction');
    void discord.command({ name: 'echo', user: discord.person(name) }).catch(() => undefined);
    await received;
  }
  const [guild] = client.guilds.cache.values();
  expect([...client.users.cache.keys()]).toEqual([client.user?.id]);
  expect([...(guild?.members.cache.keys() ?? [])]).toEqual([client.user?.id]);
  const channel = guild?.channels.cache.get(discord.channelId());
  const own = client.user && channel?.permissionsFor(client.user);
  expect(own?.has(['ViewChannel', 'SendMessages'])).toBe(true);
});
