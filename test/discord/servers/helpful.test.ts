import { expect, it } from 'vitest';
import { buttonsOf } from '../../fake-discord/index.js';
import { pasted } from '../../store/opened.js';
import { brought, said, storyBots } from '../story-bot.js';

const start = storyBots();
const QUESTION = 'How high is the new mast?';

/** A bot whose first server has a story, and may ask whether answers help. */
async function bot(now?: () => number) {
  const started = await start(now);
  const { discord, kit, store } = started;
  await store.library(discord.guildId('Harbour')).add(pasted());
  const ada = discord.person('Ada');
  return {
    ...started,
    ada,
    set: async (name: string, options = {}) =>
      said(await discord.command({ name: `settings ${name}`, options, user: kit })),
    asked: () => discord.command({ name: 'ask', options: { question: QUESTION }, user: ada }),
  };
}

it('whether answers help is asked where that is set, and counted once for each', async () => {
  const { discord, set, asked, ada, kit } = await bot();
  const labels = async () => buttonsOf((await asked()).message).map(({ label }) => label);
  expect(await labels()).not.toContain('Helpful');
  expect(await set('helpful', { on: true })).toContain('it is asked whether they helped.');
  const { message } = await asked();
  for (const label of ['Helpful', 'Helpful', 'Not helpful']) {
    const pressed = await discord.press(message, label, { user: ada });
    expect(brought(pressed)).toContain('Counted as');
  }
  await discord.press((await asked()).message, 'Helpful', { user: ada });
  expect(await set('show')).toContain('Within 90 days 1 of 2 answers did');
  const other = await discord.press(message, 'Helpful', { user: kit });
  expect(brought(other)).toContain('for the person who asked');
  expect(await set('show')).toContain('Within 90 days 1 of 2 answers did');
});

it('it is not counted where it is asked no more, and not in another server', async () => {
  const { discord, set, asked, ada, store } = await bot();
  await set('helpful', { on: true });
  const { message } = await asked();
  await set('helpful', { on: false });
  const late = await discord.press(message, 'Helpful', { user: ada });
  expect(brought(late)).toContain('does not ask that any more');
  for (const name of ['Harbour', 'Inland']) {
    expect(await store.votes(discord.guildId(name)).count()).toEqual({ helped: 0, all: 0 });
  }
});

it('what was said goes after 90 days, and with all that a server keeps', async () => {
  let now = Date.parse('2024-06-01');
  const { discord, set, asked, ada, store, kit } = await bot(() => now);
  const count = () => store.votes(discord.guildId('Harbour')).count();
  await set('helpful', { on: true });
  const vote = async () => discord.press((await asked()).message, 'Helpful', { user: ada });
  await vote();
  expect(await count()).toEqual({ helped: 1, all: 1 });
  now += 91 * 86_400_000;
  await store.clear();
  expect(await count()).toEqual({ helped: 0, all: 0 });
  await vote();
  const shown = await discord.command({ name: 'privacy', user: kit });
  await discord.press(shown.message, 'Delete all of this server', { user: kit });
  await discord.press(shown.message, 'Delete for good', { user: kit });
  expect(await count()).toEqual({ helped: 0, all: 0 });
});
