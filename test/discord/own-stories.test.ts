import { describe, expect, it } from 'vitest';
import { plain } from '../commands/reader.js';
import { buttonsOf, textOf, type GuildSpec } from '../fake-discord/index.js';
import { pasted } from '../store/opened.js';
import { bots } from './bot.js';
import { testLibraries } from './libraries.js';

const startBot = bots();
const open = testLibraries();
const guilds: readonly GuildSpec[] = [
  { name: 'Harbour', channels: [{ name: 'harbour-talk' }] },
  { name: 'Inland', channels: [{ name: 'inland-talk' }] },
];
const QUESTION = 'How high is the new mast?';
const asking = { name: 'ask', options: { question: QUESTION } };

/** A bot in two servers, of which the first has a story of its own. */
async function bot() {
  const { store, libraries } = await open();
  const started = await startBot({ guilds, libraries, slowness: 10 });
  const library = (name: string) => store.library(started.discord.guildId(name));
  const id = await library('Harbour').add(pasted());
  return { ...started, library, id };
}

describe('a story of a server', () => {
  it('answers questions there, to a mention too', async () => {
    const { discord } = await bot();
    const { message } = await discord.command(asking);
    expect(plain(textOf(message))).toContain('the new mast is 40 metres high');
    discord.say({ words: `<@${discord.applicationId}> ${QUESTION}` });
    await expect
      .poll(() =>
        discord
          .messages()
          .map(textOf)
          .filter((words) => plain(words).includes('40 metres')),
      )
      .toHaveLength(2);
  });

  it('is in its lists, facts, summaries and pictures', async () => {
    const { discord, id } = await bot();
    const said = async (name: string, options = {}) =>
      plain(textOf((await discord.command({ name, options })).message));
    expect(await said('stories')).toContain('The lamp at Sorrel Point goes dark');
    expect(await said('summary', { story: id })).toContain('Sorrel Point');
    expect(await said('facts', { subject: 'Ines Varga' })).toContain('40 metres high');
    const { message } = await discord.command({
      ...asking,
      options: { question: QUESTION, card: true },
    });
    expect(message.attachments).toHaveLength(1);
  });

  it('is seen by no other server, in no direct message, and by nobody who has the bot for themself', async () => {
    const { discord } = await bot();
    const elsewhere = [{ channel: 'inland-talk' }, { dm: true }, { dm: discord.person('Bob') }];
    for (const place of elsewhere) {
      expect(plain(textOf((await discord.command({ ...asking, ...place })).message))).not.toContain(
        '40 metres',
      );
      expect(
        plain(textOf((await discord.command({ name: 'stories', ...place })).message)),
      ).not.toContain('Sorrel');
    }
  });

  it('is gone at once when it is removed, also for buttons and follow-ups', async () => {
    const { discord, library, id } = await bot();
    const { message } = await discord.command({
      ...asking,
      options: { question: QUESTION, story: id },
    });
    await library('Harbour').remove(id);
    const labels = buttonsOf(message).flatMap(({ label, disabled }) => (disabled ? [] : [label]));
    expect(labels).toContain('Show paragraph');
    for (const label of labels.filter((one) => one !== 'Delete')) {
      const reply = await discord.press(message, label);
      expect(plain(textOf(reply.message))).not.toContain('mast');
    }
    const follow = await discord.command({ name: 'ask', options: { question: 'Who said that?' } });
    expect(plain(textOf(follow.message))).not.toMatch(/mast is|no story/iu);
    expect(plain(textOf((await discord.command(asking)).message))).not.toContain('40 metres');
    await library('Harbour').restore(id);
    expect(plain(textOf((await discord.command(asking)).message))).toContain('40 metres');
  });
});

it('a server that wants its own stories alone sees no others', async () => {
  const { discord, library } = await bot();
  await library('Harbour').showShipped(false);
  const listed = plain(textOf((await discord.command({ name: 'stories' })).message));
  expect(listed).toContain('1 story');
  const other = await discord.command({ name: 'stories', channel: 'inland-talk' });
  expect(plain(textOf(other.message))).toContain('2 stories');
});
