import {
  GatewayDispatchEvents,
  GatewayIntentBits,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { plain } from '../commands/reader.js';
import { buttonsOf, textOf, type FakeDiscord } from '../fake-discord/index.js';
import { bots, type Bot } from './bot.js';

const startBot = bots();
const QUESTION = 'How many passengers does the new ferry carry?';
const POST = 'POST /channels/{channel_id}/messages';
const patience = { timeout: 30_000 };

/** What the bot wrote there. */
const writtenBy = (discord: FakeDiscord, channel?: string) =>
  discord.messages(channel).filter(({ author }) => author.id === discord.applicationId);

/** What it writes there next. */
async function nextIn(discord: FakeDiscord, count = 1) {
  return vi.waitUntil(() => writtenBy(discord)[count - 1], patience);
}

/** Once this is answered, what came before it has been passed over. */
async function passedOver({ discord }: Bot) {
  await discord.command({ name: 'help' });
}

const mention = (discord: FakeDiscord): string => `<@${discord.applicationId}>`;
const reference = z.object({ message_reference: z.object({ message_id: z.string() }) });

describe('a direct message', () => {
  it('gets an answer to it, under it, that pings nobody', async () => {
    const { discord } = await startBot();
    const bob = discord.person('Bob');
    const { id } = discord.say({ words: QUESTION, user: bob, dm: true });
    const reply = await vi.waitUntil(() => discord.directMessages(bob)[1], patience);
    expect(textOf(reply)).toContain('The new ferry carries **310** passengers.');
    const sent = discord.requests.find(({ body }) => reference.safeParse(body).success);
    expect(sent?.body).toMatchObject({
      message_reference: { message_id: id },
      allowed_mentions: { parse: [], replied_user: false },
    });
  });

  it('is understood as a follow-up to the one before', async () => {
    const { discord } = await startBot();
    const bob = discord.person('Bob');
    discord.say({ words: 'How many passengers does the old ferry carry?', user: bob, dm: true });
    await vi.waitUntil(() => discord.directMessages(bob)[1], patience);
    discord.say({ words: 'And the new one?', user: bob, dm: true });
    const reply = await vi.waitUntil(() => discord.directMessages(bob)[3], patience);
    expect(textOf(reply)).toContain('Read as a follow-up');
  });

  it('without a word gets a question to try', async () => {
    const { discord } = await startBot();
    const bob = discord.person('Bob');
    discord.say({ words: '', user: bob, dm: true });
    const reply = await vi.waitUntil(() => discord.directMessages(bob)[1], patience);
    expect(plain(textOf(reply))).toContain('Write a question');
  });

  it('that is longer than a question gets a clear line', async () => {
    const { discord } = await startBot();
    const bob = discord.person('Bob');
    discord.say({ words: 'ferry '.repeat(200), user: bob, dm: true });
    const reply = await vi.waitUntil(() => discord.directMessages(bob)[1], patience);
    expect(plain(textOf(reply))).toContain('at most 500');
  });
});

describe('a message in a channel', () => {
  it('that mentions the bot gets an answer with buttons for whoever asked', async () => {
    const { discord } = await startBot();
    discord.say({ words: `${mention(discord)} ${QUESTION}` });
    const reply = await nextIn(discord);
    expect(textOf(reply)).toContain('The new ferry carries **310** passengers.');
    expect(buttonsOf(reply).map(({ label }) => label)).toContain('Delete');
    const refused = await discord.press(reply, 'Delete', { user: discord.person('Bob') });
    expect(refused.ephemeral).toBe(true);
    await discord.press(reply, 'Next');
    await discord.press(reply, 'Delete');
    expect(discord.deletedMessages).toContain(reply);
  });

  it('that answers the bot is answered where it asks, and not where it thanks', async () => {
    const bot = await startBot();
    const { discord } = bot;
    discord.say({ words: `${mention(discord)} ${QUESTION}` });
    const answering = await nextIn(discord);
    discord.say({ words: 'Thanks!', answering });
    discord.say({ words: 'And the old ferry?', answering });
    expect(textOf(await nextIn(discord, 2))).toContain('Read as a follow-up');
    await passedOver(bot);
    expect(
      discord.requests.filter(({ route, method }) => `${method} ${route}` === POST),
    ).toHaveLength(2);
  });

  it('is passed over where it mentions nobody, or a bot wrote it', async () => {
    const bot = await startBot();
    const { discord } = bot;
    discord.say({ words: QUESTION });
    const words = `${mention(discord)} ${QUESTION}`;
    discord.gateway.dispatch(
      GatewayDispatchEvents.MessageCreate,
      {
        ...{ id: '1', type: 0, channel_id: discord.channelId(), guild_id: discord.guildId() },
        ...{
          content: words,
          author: { id: '2', bot: true },
          mentions: [{ id: discord.applicationId }],
        },
      },
      GatewayIntentBits.GuildMessages,
    );
    await passedOver(bot);
    expect(discord.requests.some(({ route, method }) => `${method} ${route}` === POST)).toBe(false);
  });

  it('is answered without a reference where the bot may not read what was said', async () => {
    const { discord } = await startBot();
    const message = 'Cannot reply without permission to read message history';
    discord.failNext({ route: POST, status: 400, code: 160_002, message });
    discord.say({ words: `${mention(discord)} ${QUESTION}` });
    expect(textOf(await nextIn(discord))).toContain('**310**');
  });

  it('is not answered where the bot may not write, which is one line in the log', async () => {
    const { SendMessages } = PermissionFlagsBits;
    const channels = [{ name: 'read-only', overwrites: [{ for: 'bot', deny: SendMessages }] }];
    const bot = await startBot({ guilds: [{ name: 'Newsroom', channels }] });
    const { discord, lines } = bot;
    discord.say({ words: `${mention(discord)} ${QUESTION}` });
    await vi.waitUntil(
      () => lines.some((line) => line.includes('no permission to post')),
      patience,
    );
    expect(discord.requests.some(({ route, method }) => `${method} ${route}` === POST)).toBe(false);
  });

  it('that is malformed is one line in the log, and the next is answered', async () => {
    const { discord, lines } = await startBot();
    for (const broken of [null, {}, { id: '1', author: null }])
      discord.gateway.dispatch(GatewayDispatchEvents.MessageCreate, broken);
    discord.say({ words: `${mention(discord)} ${QUESTION}` });
    await nextIn(discord);
    expect(lines.filter((line) => line.includes('a message was not understood'))).toHaveLength(3);
  });
});
