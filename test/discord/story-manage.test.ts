import { createClient } from '@libsql/client/sqlite3';
import { describe, expect, it } from 'vitest';
import { pasted } from '../store/opened.js';
import { said, storyBots } from './story-bot.js';

const start = storyBots();
const LAMP = 'The lamp at Sorrel Point goes dark';
const QUESTION = 'How high is the new mast?';
const DAY = 86_400_000;

/** A bot whose first server has a story. */
async function withStory(now?: () => number) {
  const bot = await start(now);
  const library = bot.store.library(bot.discord.guildId('Harbour'));
  return { ...bot, library, id: await library.add(pasted()) };
}

describe('a story of a server', () => {
  it('is listed, and told about', async () => {
    const { story, id } = await withStory();
    for (const shown of [await story('list'), await story('info', { story: LAMP })]) {
      expect(said(shown)).toContain(`${LAMP}\n2 paragraphs · 38 words`);
      expect(said(shown)).toContain(id);
      expect(said(shown)).toContain('pasted');
    }
  });

  it('gets another title and a date', async () => {
    const { story, id } = await withStory();
    expect(said(await story('rename', { story: id, title: 'The dark lamp' }))).toContain(
      'is called “The dark lamp” now',
    );
    expect(said(await story('date', { story: 'dark', date: '3 May 2024' }))).toContain(
      'is of 3 May 2024 now',
    );
    expect(said(await story('date', { story: 'dark', date: '31 May 20244' }))).toContain(
      'is no day',
    );
    expect(said(await story('list'))).toContain('The dark lamp\n3 May 2024 · 2 paragraphs');
  });

  it('is removed at once, and brought back for 30 days', async () => {
    let now = Date.parse('2024-06-01');
    const { discord, story, ask, kit } = await withStory(() => now);
    expect(await ask(QUESTION)).toContain('40 metres');
    const removed = await story('remove', { story: 'lamp' });
    expect(said(removed)).toContain('nothing is answered from it any more');
    expect(await ask(QUESTION)).not.toContain('40 metres');
    expect(said(await story('list'))).toContain('has added no story yet');
    now += 29 * DAY;
    await discord.press(removed.message, 'Bring it back', { user: kit });
    expect(said(removed)).toContain('is back');
    expect(await ask(QUESTION)).toContain('40 metres');
    await story('remove', { story: 'lamp' });
    expect(said(await story('restore', { story: 'lamp' }))).toContain('is back');
    await story('remove', { story: 'lamp' });
    now += 31 * DAY;
    expect(said(await story('restore', { story: 'lamp' }))).toContain('There is no story');
  });

  it('is offered by its title while one is typed', async () => {
    const { discord, story, kit, id } = await withStory();
    const typed = (name: string, words: string) =>
      discord.autocomplete({
        name: `story ${name}`,
        focused: 'story',
        options: { story: words },
        user: kit,
      });
    expect(await typed('remove', 'lamp')).toEqual([{ name: LAMP, value: id }]);
    expect(await typed('restore', '')).toEqual([]);
    await story('remove', { story: id });
    expect(await typed('remove', '')).toEqual([]);
    expect(await typed('restore', 'sorrel')).toEqual([{ name: LAMP, value: id }]);
  });
});

it('a story is not brought back where that were more than a server may ask of', async () => {
  const { story, library, id, file } = await withStory();
  await library.remove(id);
  const long = await library.add(pasted('The bell rang.'));
  const client = createClient({ url: `file:${file}` });
  await client.execute({
    sql: 'update versions set characters = 20000000 where story = ?',
    args: [long],
  });
  client.close();
  const refused = said(await story('restore', { story: id }));
  expect(refused).toContain('A server keeps at most 5,000 stories');
  await library.remove(long);
  expect(said(await story('restore', { story: id }))).toContain('is back');
});

describe('whoever may not manage the server', () => {
  it('is not offered the command, and is refused where it is called all the same', async () => {
    const { discord, id, library } = await withStory();
    const user = discord.person('Ada');
    const name = 'story remove';
    const options = { story: id };
    await expect(discord.command({ name, options, user })).rejects.toThrow('not offered to them');
    for (const sub of ['add', 'list']) {
      const refused = await discord.command({ name: `story ${sub}`, user, permitted: true });
      expect(said(refused)).toContain('Only who may manage this server');
    }
    const refused = await discord.command({ name, options, user, permitted: true });
    expect(said(refused)).toContain('Only who may manage this server');
    expect(await library.records()).toHaveLength(1);
  });
});

it('ids of one server open nothing of another', async () => {
  const { story, discord, id, library, kit, store } = await withStory();
  for (const [name, more] of [
    ['info', {}],
    ['rename', { title: 'Taken' }],
    ['date', { date: '2024-01-01' }],
    ['remove', {}],
    ['restore', {}],
    ['history', {}],
  ] as const) {
    const reply = await story(name, { story: id, ...more }, 'inland-talk');
    expect(said(reply)).toMatch(/^There is no story/u);
  }
  const choices = await discord.autocomplete({
    ...{ name: 'story remove', focused: 'story', options: { story: '' }, user: kit },
    channel: 'inland-talk',
  });
  expect(choices).toEqual([]);
  expect(await library.records()).toMatchObject([{ id, title: LAMP }]);
  expect(await store.library(discord.guildId('Inland')).records()).toEqual([]);
});

it('so many stories are read for a person within ten minutes, and then they are told to wait', async () => {
  const { story } = await start();
  for (let count = 0; count < 20; count++) {
    await story('add', { file: { name: 'a.exe', content: 'a' } });
  }
  expect(said(await story('add', { file: { name: 'a.exe', content: 'a' } }))).toMatch(
    /20 stories read within ten minutes.* Go on in 10 min\./u,
  );
});
