import { GatewayIntentBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { buttonsOf } from '../fake-discord/index.js';
import { pasted } from '../store/opened.js';
import { said, storyBots } from './story-bot.js';

const start = storyBots();
const DAY = 86_400_000;

it('says what is kept, and deletes what a server keeps where that is wanted twice', async () => {
  const { discord, kit, store, ask } = await start();
  const of = (name: string) => store.library(discord.guildId(name));
  const [library, other] = [of('Harbour'), of('Inland')];
  await library.add(pasted());
  await library.remove(await library.add(pasted('Another\n\nOne more text.')));
  await other.add(pasted());
  const shown = await discord.command({ name: 'privacy', user: kit });
  expect(shown.ephemeral).toBe(true);
  expect(said(shown)).toContain('Who asks is not kept.');
  expect(said(shown)).toContain(
    'This server keeps 1 story, and 1 that can be brought back, with 2 texts in all.',
  );
  await discord.press(shown.message, 'Delete all of this server', { user: kit });
  expect(said(shown)).toContain('There is no way back.');
  expect(await library.records()).toHaveLength(1);
  await discord.press(shown.message, 'Delete for good', { user: kit });
  expect(said(shown)).toBe('All that this server kept is deleted.');
  expect(await library.amount()).toEqual({ stories: 0, removed: 0, texts: 0, characters: 0 });
  expect(await other.records()).toHaveLength(1);
  expect(await ask('How high is the new mast?')).not.toContain('40 metres');
});

it('shows no button to who may not manage the server, and none in direct messages', async () => {
  const { discord } = await start();
  const user = discord.person('Ada');
  for (const place of [{}, { dm: true }]) {
    const shown = await discord.command({ name: 'privacy', user, ...place });
    expect(said(shown)).toContain('Of a server: the stories that were added there.');
    expect(buttonsOf(shown.message)).toEqual([]);
  }
});

it('deletes what a server keeps 30 days after the bot left it, unless it is back by then', async () => {
  let now = Date.parse('2024-06-01');
  const bot = await start(() => now);
  const { discord, store, libraries, again } = bot;
  const ids = ['Harbour', 'Inland'].map((name) => discord.guildId(name));
  for (const id of [...ids, 'gone-meanwhile']) await store.library(id).add(pasted());
  await bot.restart({ libraries });
  const [left = '', back = ''] = ids;
  for (const id of ids) discord.gateway.dispatch('GUILD_DELETE', { id }, GatewayIntentBits.Guilds);
  await discord.command({ name: 'help', dm: true });
  await store.noteServer(back, true);
  await bot.stop();
  now += 29 * DAY;
  const before = await again(() => now);
  expect(await before.library(left).records()).toHaveLength(1);
  now += 2 * DAY;
  const after = await again(() => now);
  expect(await after.library(left).records()).toEqual([]);
  expect(await after.library('gone-meanwhile').records()).toEqual([]);
  expect(await after.library(back).records()).toHaveLength(1);
});
