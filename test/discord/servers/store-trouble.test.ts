import { createClient } from '@libsql/client/sqlite3';
import { expect, it } from 'vitest';
import { brought, said, storyBots } from '../story-bot.js';

const start = storyBots();
const LOCKED =
  'Another program has the library just now. Nothing was changed: try again in a moment.';
const form = { title: 'The weir', text: 'Hanna Vries keeps the weir at Onslow.' };

it('while another program has the library each change is refused with one line, and goes through after', async () => {
  const { discord, story, kit, file, store, lines, ask } = await start();
  const library = store.library(discord.guildId('Harbour'));
  const shown = await discord.submit(await story('add'), form, { user: kit });
  const client = createClient({ url: `file:${file}` });
  const lock = await client.transaction('write');
  expect(brought(await discord.press(shown.message, 'Keep', { user: kit }))).toBe(LOCKED);
  expect(said(await story('remove', { story: 'weir' }))).toMatch(/^There is no story/u);
  const set = { name: 'settings private', options: { on: true }, user: kit };
  expect(said(await discord.command(set))).toBe(LOCKED);
  await lock.rollback();
  client.close();
  expect(await library.records()).toEqual([]);
  expect(await store.settings(library.server).ofServer()).toMatchObject({ isPrivate: false });
  expect(lines.filter((line) => line.includes('the store failed'))).toHaveLength(2);
  await discord.press(shown.message, 'Keep', { user: kit });
  expect(await ask('Who keeps the weir at Onslow?')).toContain('Hanna Vries');
});
