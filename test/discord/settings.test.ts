import { expect, it } from 'vitest';
import { pasted } from '../store/opened.js';
import { said, storyBots } from './story-bot.js';

const start = storyBots();

it('the shipped stories are taken out of a server and brought back, by who may manage it', async () => {
  const { discord, kit, store } = await start();
  await store.library(discord.guildId('Harbour')).add(pasted());
  const settings = async (options = {}) =>
    said(await discord.command({ name: 'settings shipped', options, user: kit }));
  const listed = async (channel?: string) =>
    said(await discord.command({ name: 'stories', ...(channel !== undefined && { channel }) }));
  expect(await listed()).toContain('3 stories');
  expect(await settings({ seen: false })).toContain('only those that it added are');
  expect(await listed()).toContain('1 story');
  expect(await listed('inland-talk')).toContain('2 stories');
  expect(await settings({ seen: true })).toBe('The shipped stories are seen in this server.');
  expect(await listed()).toContain('3 stories');
});

it('who may not manage the server is refused', async () => {
  const { discord } = await start();
  const user = discord.person('Ada');
  const call = { name: 'settings shipped', options: { seen: false }, user };
  await expect(discord.command(call)).rejects.toThrow('not offered to them');
  const refused = await discord.command({ ...call, permitted: true });
  expect(said(refused)).toContain('Only who may manage this server can change its settings');
});
