import { GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { plain } from '../../commands/reader.js';
import { buttonsOf, textOf, type GuildSpec } from '../../fake-discord/index.js';
import { storyBots } from '../story-bot.js';

const start = storyBots();
const { SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;
const MILL: GuildSpec = {
  name: 'Mill',
  channels: [
    {
      name: 'rules',
      overwrites: [
        { for: 'everyone', deny: SendMessages },
        { for: 'bot', deny: SendMessages },
      ],
    },
    { name: 'mill-talk' },
    { name: 'mill-news' },
  ],
};

type Bot = Awaited<ReturnType<typeof start>>;

const words = ({ discord }: Bot, channel: string): readonly string[] =>
  discord.messages(channel).map((message) => plain(textOf(message)));

/** Until the bot has done what came before. */
const settled = async ({ discord }: Bot): Promise<void> => {
  await discord.command({ name: 'help', dm: true });
  await new Promise((resolve) => setTimeout(resolve, 50));
};

it('where the bot joins it says once what it can do, what it may not yet, and how to begin', async () => {
  const bot = await start();
  const { discord } = bot;
  discord.join(MILL);
  await expect.poll(() => words(bot, 'mill-talk')).toHaveLength(1);
  const [said = ''] = words(bot, 'mill-talk');
  expect(said).toContain('/ask');
  expect(said).toContain('/story add');
  expect(said).toMatch(/I also answer from the \S+ stor(?:y|ies) that I came with/u);
  expect(said).toContain('Send Messages in Threads: I need it');
  expect(said).not.toContain('View Channels');
  expect(said).toContain('In 1 of 3 channels I may not write.');
  const [message] = discord.messages('mill-talk');
  expect(message && buttonsOf(message)).toEqual([]);
  expect([words(bot, 'rules'), words(bot, 'mill-news')]).toEqual([[], []]);
});

it('it is not said again after a new connection or a restart, nor to whom it knew before', async () => {
  const bot = await start();
  const { discord, libraries } = bot;
  discord.join(MILL);
  await expect.poll(() => words(bot, 'mill-talk')).toHaveLength(1);
  discord.dropGateway({ forget: true });
  // discord.js waits some seconds before it begins anew.
  await expect.poll(() => discord.gateway.identifies, { timeout: 10_000 }).toBe(2);
  await settled(bot);
  await bot.restart({ libraries });
  await settled(bot);
  expect(words(bot, 'mill-talk')).toHaveLength(1);
  expect([words(bot, 'harbour-talk'), words(bot, 'inland-talk')]).toEqual([[], []]);
});

it('it is said after a start too, where the bot was added while it was away, and when it comes back', async () => {
  const bot = await start();
  const { discord, libraries } = bot;
  await bot.stop();
  discord.join(MILL);
  await bot.restart({ libraries });
  await expect.poll(() => words(bot, 'mill-talk')).toHaveLength(1);
  const id = discord.guildId('Mill');
  discord.gateway.dispatch('GUILD_DELETE', { id }, GatewayIntentBits.Guilds);
  await settled(bot);
  discord.rejoin('Mill');
  await expect.poll(() => words(bot, 'mill-talk')).toHaveLength(2);
});

it('where it may do all it says so, and where it may speak nowhere that is one line in the log', async () => {
  const bot = await start();
  const { discord, lines } = bot;
  const bits = ViewChannel | SendMessages | SendMessagesInThreads;
  discord.join({ ...MILL, channels: [{ name: 'open' }], bot: bits });
  await expect.poll(() => words(bot, 'open').join()).toContain('I may do all that I need here.');
  discord.join({ name: 'Vault', channels: [{ name: 'vault' }], everyone: 0n, bot: 0n });
  const log = () => lines.filter((line) => line.includes('I may speak nowhere'));
  await expect.poll(log).toHaveLength(1);
  expect(lines.filter((line) => /"level":(?:40|50)/u.test(line))).toEqual([]);
});
