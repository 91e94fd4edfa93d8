import { PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { textOf } from '../../fake-discord/index.js';
import { page, reader, sites } from '../../fetching/site.js';
import { bots } from '../bot.js';
import { promised } from '../echo.js';
import { testLibraries } from '../libraries.js';

const startBot = bots();
const open = testLibraries();
const openSite = sites();

const PATIENCE = { timeout: 25_000 };

const ARTICLE = `<html><head><title>The weir at Onslow</title></head><body><article><h1>The weir at Onslow</h1>${[
  'The weir at Onslow holds back four metres of water, and was built of granite in 1888.',
  'Hanna Vries keeps it, and opens its gates by hand in the spring when the snow has melted.',
  'Eels pass it by a ladder of their own, which the county paid for after the drought of 1976.',
]
  .map((text) => `<p>${text}</p>`)
  .join('')}</article></body></html>`;

it('a page that takes long shows how far it is, for the person alone, and then what was read', async () => {
  const { promise, keep } = promised<undefined>();
  const site = await openSite((request, response) => {
    void promise.then(() => {
      page(ARTICLE)(request, response);
    });
  });
  const { libraries } = await open(undefined, reader([site.host]));
  const roles = [{ name: 'keepers', permissions: PermissionFlagsBits.ManageGuild }];
  const guilds = [{ name: 'Harbour', roles, channels: [{ name: 'harbour-talk' }] }];
  const bot = await startBot({ ...{ guilds, libraries }, slowness: 20, deferAfterMs: 50 });
  const reply = await bot.discord.command({
    ...{ name: 'story add', options: { address: `http://${site.host}/weir` } },
    ...{ user: bot.discord.person('Kit', ['keepers']), until: 'acknowledged' },
  });
  expect(reply.deferred).toBe(true);
  await expect.poll(() => textOf(reply.message), PATIENCE).toBe('I am reading that page.');
  expect(reply.ephemeral).toBe(true);
  keep(undefined);
  await expect.poll(() => textOf(reply.message), PATIENCE).toContain('It speaks of');
  expect(textOf(reply.message)).toContain('The weir at Onslow');
  expect(reply.followups).toEqual([]);
}, 60_000);
