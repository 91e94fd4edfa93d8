import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { readPlain } from '../../../src/engine/index.js';
import { buttonsOf } from '../../fake-discord/index.js';
import { brought, storyBots } from '../story-bot.js';

const start = storyBots();
const TEXT = `The ferry to Skarn is sold

Una Reyes sold the ferry to Skarn Lines for 3 million pounds on 4 May 2024.

=Una Reyes said on 6 May 2024 that 40 people work on the ferry.`;

/** A bot whose first server has a story with a sentence that a spreadsheet would calculate. */
async function bot() {
  const started = await start();
  const { discord, store } = started;
  const library = store.library(discord.guildId('Harbour'));
  const story = readPlain({ id: '' }, TEXT);
  const id = await library.add({ story, origin: { kind: 'form' }, words: 30 });
  return { ...started, library, id };
}

const CALLS = [
  ['facts', { subject: 'Una Reyes' }],
  ['figures', {}],
  ['timeline', {}],
] as const;

it.each(CALLS)('who may manage the server has /%s as a file', async (name, options) => {
  const { discord, kit, id } = await bot();
  const shown = await discord.command({ name, options: { ...options, story: id }, user: kit });
  const given = await discord.press(shown.message, 'As CSV', { user: kit });
  const file = given.followups.at(-1) ?? given.message;
  expect(file.attachments.map(({ filename }) => filename)).toEqual([`${name}.csv`]);
  const sent = discord.requests.flatMap(({ texts }) => texts).at(-1) ?? '';
  const rows = z
    .array(z.record(z.string(), z.string()))
    .parse(parse(sent, { columns: true, bom: true }));
  expect(rows.length).toBeGreaterThan(1);
  for (const { start: from, end, quote = '' } of rows) {
    const words = TEXT.slice(Number(from), Number(end));
    expect(quote).toBe(words.startsWith('=') ? `'${words}` : words);
  }
});

it('nobody else has the button, or what is behind it', async () => {
  const { discord, kit } = await bot();
  const user = discord.person('Ada');
  const shown = await discord.command({ name: 'figures', user });
  expect(buttonsOf(shown.message).map(({ label }) => label)).not.toContain('As CSV');
  const others = await discord.command({ name: 'figures', user: kit });
  const pressed = await discord.press(others.message, 'As CSV', { user });
  expect(brought(pressed)).toContain('Only who may manage this server');
  const direct = await discord.command({ name: 'figures', user: kit, dm: true });
  expect(buttonsOf(direct.message).map(({ label }) => label)).not.toContain('As CSV');
});

it('has nothing of a story that was removed', async () => {
  const { discord, kit, id, library } = await bot();
  const shown = await discord.command({ name: 'figures', options: { story: id }, user: kit });
  await library.remove(id);
  const pressed = await discord.press(shown.message, 'As CSV', { user: kit });
  expect(brought(pressed)).toContain('There is no story');
});
