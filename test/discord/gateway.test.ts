import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { openGateway } from '../../src/discord/index.js';
import { changedEngine, islandEngine } from '../commands/island.js';
import { plain } from '../commands/reader.js';
import { isEphemeral, openFakeDiscord, textOf, type GuildSpec } from '../fake-discord/index.js';
import { bots } from './bot.js';
import { recordedLog } from './log-lines.js';

const startBot = bots();
const QUESTION = 'How many passengers does the new ferry carry?';
const asking = { name: 'ask', options: { question: QUESTION } };

describe('a bot that starts', () => {
  it('logs one line when it is ready, and registers its commands', async () => {
    const { discord, lines } = await startBot();
    expect(lines.filter((line) => line.includes('"msg":"ready"'))).toHaveLength(1);
    const names = discord.commands().map(({ name }) => name);
    expect(names.sort()).toEqual(commands.map(({ definition }) => definition.name).sort());
  });

  it('leaves its commands as they are when it starts again', async () => {
    const bot = await startBot();
    const before = bot.discord.commands();
    await bot.restart();
    expect(bot.discord.commandWrites).toBe(2);
    expect(bot.discord.commands()).toEqual(before);
  });

  it('with a wrong token says which setting is wrong', async () => {
    const discord = await openFakeDiscord();
    const { log } = recordedLog();
    const opening = openGateway({
      token: 'not.the.token',
      apiUrl: discord.api,
      engine: islandEngine(),
      commands,
      log,
    });
    await expect(opening).rejects.toThrow(/DISCORD_TOKEN/u);
    await discord.close();
  });
});

describe('a command in the menu of a message', () => {
  it('is answered out of the words of that message, for the person alone', async () => {
    const { discord } = await startBot();
    const reply = await discord.pick({
      name: 'Check against the stories',
      words: 'The **old** ferry carries 170 passengers.',
    });
    expect(plain(textOf(reply.message))).toContain('Claimed 170 · the story says 140');
    expect(reply.ephemeral).toBe(true);
  });

  it('that is forwarded is answered out of the words that it carries', async () => {
    const { discord } = await startBot();
    const words = 'The **old** ferry carries 170 passengers.';
    const reply = await discord.pick({ name: 'Check against the stories', words, forwarded: true });
    expect(plain(textOf(reply.message))).toContain('Claimed 170 · the story says 140');
  });
});

describe('a form', () => {
  it('opens in place of a reply, and what is filled in is answered', async () => {
    const { discord } = await startBot();
    const opened = await discord.command({ name: 'check', options: { hide: true } });
    const claim = 'The old ferry carries 170 passengers.';
    const reply = await discord.submit(opened, { claim });
    expect(plain(textOf(reply.message))).toContain('Claimed 170 · the story says 140');
    expect(reply.ephemeral).toBe(true);
  });
});

describe('a question', () => {
  it('is answered in the server with the passage', async () => {
    const { discord } = await startBot();
    const reply = await discord.command(asking);
    expect(textOf(reply.message)).toContain('The new ferry carries **310** passengers.');
    expect(reply.ephemeral).toBe(false);
    expect(reply.deferred).toBe(false);
  });

  it('is answered in direct messages', async () => {
    const { discord } = await startBot();
    const bob = discord.person('Bob');
    await discord.command({ ...asking, user: bob, dm: true });
    expect(discord.directMessages(bob).map(textOf).join()).toContain('**310**');
  });

  it('is answered to the person alone where they hide it', async () => {
    const { discord } = await startBot();
    const reply = await discord.command({ ...asking, options: { question: QUESTION, hide: true } });
    expect(reply.ephemeral).toBe(true);
  });

  it('gets the stories offered while one is typed', async () => {
    const { discord } = await startBot();
    const choices = await discord.autocomplete({
      name: 'ask',
      focused: 'story',
      options: { story: 'ferr' },
    });
    expect(choices).toMatchObject([{ name: 'Ellery buys a second ferry', value: 'ferry' }]);
  });
});

describe('the buttons of an answer', () => {
  it('turn its pages, also after a restart', async () => {
    const bot = await startBot();
    const { message } = await bot.discord.command(asking);
    const quotes = islandEngine()
      .ask(QUESTION)
      .quotes.map(({ text }) => text);
    await bot.discord.press(message, 'Next');
    expect(plain(textOf(message))).toContain(quotes[1]);
    await bot.restart();
    await bot.discord.press(message, 'Next');
    expect(plain(textOf(message))).toContain(quotes[2]);
    await bot.discord.press(message, 'Previous');
    expect(plain(textOf(message))).toContain(quotes[1]);
  });

  it('turn pages for nobody but the person who asked', async () => {
    const { discord } = await startBot();
    const { message } = await discord.command(asking);
    const before = textOf(message);
    const reply = await discord.press(message, 'Next', { user: discord.person('Bob') });
    expect(reply.ephemeral).toBe(true);
    expect(plain(textOf(reply.message))).toContain('for the person who asked');
    expect(textOf(message)).toBe(before);
  });

  it('show anybody the paragraph around the quote, to them alone', async () => {
    const { discord } = await startBot();
    const { message } = await discord.command(asking);
    for (const user of [discord.person('Ada'), discord.person('Bob')]) {
      const reply = await discord.press(message, 'Show paragraph', { user });
      expect(reply.ephemeral).toBe(true);
      expect(plain(textOf(reply.message))).toContain('would sail six times a day');
    }
  });

  it('say so where the story has changed since', async () => {
    const bot = await startBot();
    const { message } = await bot.discord.command(asking);
    await bot.restart({ engine: changedEngine() });
    const reply = await bot.discord.press(message, 'Show paragraph');
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply.message)).toContain('The story has changed since');
  });

  it('delete it for the person who asked', async () => {
    const { discord } = await startBot();
    const { message } = await discord.command(asking);
    await discord.press(message, 'Delete');
    expect(discord.deletedMessages).toContain(message);
    expect(discord.messages()).toEqual([]);
  });

  it('delete it for nobody else', async () => {
    const { discord } = await startBot();
    const { message } = await discord.command(asking);
    const reply = await discord.press(message, 'Delete', { user: discord.person('Bob') });
    expect(reply.ephemeral).toBe(true);
    expect(discord.messages()).toContain(message);
  });
});

describe('a summary', () => {
  const { SendMessages, ViewChannel } = PermissionFlagsBits;
  const newsroom: GuildSpec = {
    name: 'Newsroom',
    channels: [
      { name: 'general' },
      { name: 'news' },
      {
        name: 'announcements',
        overwrites: [
          { for: 'everyone', deny: SendMessages },
          { for: 'bot', allow: SendMessages },
        ],
      },
      { name: 'no-bots', overwrites: [{ for: 'bot', deny: SendMessages }] },
      { name: 'hidden', overwrites: [{ for: 'bot', deny: ViewChannel }] },
    ],
  };
  const posting = (channel: string) => ({
    name: 'summary',
    options: { story: 'ferry', channel },
  });

  it('is posted to the channel that the person picks, once', async () => {
    const { discord } = await startBot({ guilds: [newsroom] });
    const reply = await discord.command(posting('news'));
    expect(reply.ephemeral).toBe(true);
    expect(plain(textOf(reply.message))).toContain('in #news');
    const posts = discord.messages('news');
    expect(posts).toHaveLength(1);
    expect(posts.map(textOf).join()).toContain('Ellery buys a second ferry');
    expect(posts.some(isEphemeral)).toBe(false);
  });

  it.each([
    { channel: 'announcements', who: 'You' },
    { channel: 'no-bots', who: 'I' },
    { channel: 'hidden', who: 'I' },
  ])('is not posted in #$channel, where "$who" may not write', async ({ channel, who }) => {
    const { discord, lines } = await startBot({ guilds: [newsroom] });
    const reply = await discord.command(posting(channel));
    expect(reply.ephemeral).toBe(true);
    expect(plain(textOf(reply.message))).toMatch(
      new RegExp(`^${who} do not have permission to write`, 'u'),
    );
    expect(discord.messages(channel)).toEqual([]);
    const refusals = lines.filter((line) => line.includes('"msg":"no permission to post"'));
    expect(refusals).toHaveLength(who === 'I' ? 1 : 0);
  });

  it('is posted once though Discord loses its first answer', async () => {
    const { discord } = await startBot({ guilds: [newsroom] });
    const route = 'POST /channels/{channel_id}/messages';
    discord.failNext({ route, status: 500, afterwards: true });
    await discord.command(posting('news'));
    expect(
      discord.requests.filter((request) => `${request.method} ${request.route}` === route),
    ).toHaveLength(2);
    expect(discord.messages('news')).toHaveLength(1);
  });

  it('may go to text channels, announcements and threads, and nowhere else', async () => {
    const { discord } = await startBot({ guilds: [newsroom] });
    const options = discord.commands().find(({ name }) => name === 'summary')?.options ?? [];
    const types = options.flatMap((option) =>
      'channel_types' in option ? option.channel_types : [],
    );
    expect(types).toEqual([
      ChannelType.GuildText,
      ChannelType.GuildAnnouncement,
      ChannelType.AnnouncementThread,
      ChannelType.PublicThread,
      ChannelType.PrivateThread,
    ]);
  });
});
