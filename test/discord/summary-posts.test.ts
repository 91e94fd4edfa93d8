import { describe, expect, it } from 'vitest';
import { plain } from '../commands/reader.js';
import { isEphemeral, textOf, type FakeDiscord } from '../fake-discord/index.js';
import { bots } from './bot.js';

const startBot = bots();
const guilds = [{ name: 'Newsroom', channels: [{ name: 'general' }, { name: 'news' }] }];
const POST = 'POST /channels/{channel_id}/messages';
const DELETE = 'DELETE /channels/{channel_id}/messages/{message_id}';
/** So often is a request tried. */
const TRIES = 4;
/** A message has ten sentences at most, the story thirteen. */
const posting = { name: 'summary', options: { story: 'ferry', sentences: 20, channel: 'news' } };

const start = () => startBot({ guilds });
const posts = (discord: FakeDiscord) =>
  discord.messages('news').filter((message) => !isEphemeral(message));

describe('a summary of two messages', () => {
  it('is posted whole, says once who had it posted, and pings nobody', async () => {
    const { discord } = await start();
    const ada = discord.person('Ada');
    await discord.command({ ...posting, user: ada });
    expect(posts(discord)).toHaveLength(2);
    const shown = posts(discord).map(textOf).join();
    expect(shown.split(`Posted for <@${ada.user.id}>, who can delete it.`)).toHaveLength(2);
  });

  it('is deleted whole by the person who had it posted', async () => {
    const { discord } = await start();
    await discord.command(posting);
    const [, last] = posts(discord);
    if (!last) throw new Error('There is no second message');
    await discord.press(last, 'Delete');
    expect(posts(discord)).toEqual([]);
  });

  it('is deleted by nobody else', async () => {
    const { discord } = await start();
    await discord.command(posting);
    const [, last] = posts(discord);
    if (!last) throw new Error('There is no second message');
    const reply = await discord.press(last, 'Delete', { user: discord.person('Bob') });
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply.message)).toBe('Only the person who asked for this can delete it.');
    expect(posts(discord)).toHaveLength(2);
  });

  it('says in words why it cannot be deleted, and stands as it stood', async () => {
    const { discord } = await start();
    await discord.command(posting);
    const [, last] = posts(discord);
    if (!last) throw new Error('There is no second message');
    discord.failNext({ route: DELETE, status: 403, code: 50_001, message: 'Missing Access' });
    const reply = await discord.press(last, 'Delete');
    expect(plain(textOf(reply.message))).toBe('I could not delete it: I may not see the channel.');
    expect(posts(discord)).toHaveLength(2);
  });

  it('is taken back where Discord refuses the second, and the refusal is told in words', async () => {
    const { discord, lines } = await start();
    const refused = { status: 400, code: 200_000, message: 'Message was blocked' };
    discord.failNext({ route: POST, spare: 1, ...refused });
    const reply = await discord.command(posting);
    expect(posts(discord)).toEqual([]);
    expect(plain(textOf(reply.message))).toBe(
      'I could not post in #news: the server’s AutoMod blocks these words. None of the summary was posted.',
    );
    expect(lines.filter((it) => it.includes('"msg":"a post failed"'))).toHaveLength(1);
    expect(lines.join()).not.toContain('a reply failed');
  });

  it('is told to be posted in part where that cannot be taken back', async () => {
    const { discord } = await start();
    const refused = { status: 403, code: 50_013, message: 'Missing Permissions' };
    discord.failNext({ route: POST, spare: 1, ...refused });
    discord.failNext({ route: DELETE, ...refused });
    const reply = await discord.command(posting);
    expect(plain(textOf(reply.message))).toBe(
      'I could not post in #news: I lack a permission there. Part of it was posted, and I could not take it back.',
    );
  });
});

describe('a summary that Discord', () => {
  it('takes, though no answer comes, is not told to be absent', async () => {
    const { discord } = await start();
    discord.failNext({ route: POST, status: 502, times: TRIES, afterwards: true });
    const reply = await discord.command({
      ...posting,
      options: { ...posting.options, sentences: 1 },
    });
    expect(plain(textOf(reply.message))).toBe(
      'I could not post in #news: Discord is having problems. Please look at the channel: it may have been posted all the same.',
    );
  });

  it('refuses in its own words is told with these', async () => {
    const { discord } = await start();
    discord.failNext({ route: POST, status: 400, code: 240_000, message: 'Not that link' });
    const reply = await discord.command(posting);
    expect(plain(textOf(reply.message))).toContain('Discord answers “Not that link”.');
  });
});
