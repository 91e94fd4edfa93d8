import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../commands/index.js';
import { ended, start } from './child.js';
import { openFakeDiscord, type FakeDiscord } from './fake-discord/index.js';

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await openFakeDiscord();
});
afterEach(async () => {
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const register = (settings: Readonly<Record<string, string>>) =>
  ended(start('dist/register.js', [], settings));

describe('npm run register', () => {
  it('registers the commands, as often as it is called', async () => {
    const settings = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api };
    const out = `Registered ${commands.length} commands in every server.\n`;
    expect(await register(settings)).toEqual({ status: 0, out, err: '' });
    const registered = discord.commands();
    expect(await register(settings)).toEqual({ status: 0, out, err: '' });
    expect(discord.commands()).toEqual(registered);
    expect(registered).toHaveLength(commands.length);
  });

  it('registers them in the one server that is named', async () => {
    const { status, out } = await register({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DISCORD_GUILD_ID: discord.guildId(),
    });
    expect({ status, out }).toEqual({
      status: 0,
      out: `Registered ${commands.length} commands in server ${discord.guildId()}.\n`,
    });
    expect(discord.commands()).toEqual([]);
  });

  it.each([
    { what: 'no token', token: '', line: /^DISCORD_TOKEN is not set/u },
    { what: 'a wrong token', token: 'not.the.token', line: /^Discord refuses DISCORD_TOKEN/u },
  ])('with $what ends with 2 and one line', async ({ token, line }) => {
    const { status, out, err } = await register({
      DISCORD_TOKEN: token,
      DISCORD_API_URL: discord.api,
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(line);
    expect(err).toMatch(/^[^\n]+\n$/u);
  });

  it.each([
    { what: 'nobody at the other end', api: 'http://127.0.0.1:9/api', says: 'ECONNREFUSED' },
    { what: 'a Discord that fails', api: undefined, says: 'Internal Server Error (500)' },
  ])('with $what ends with 1 and one line', async ({ api, says }) => {
    discord.failNext({ status: 500, times: 4 });
    const { status, out, err } = await register({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: api ?? discord.api,
    });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^The commands could not be registered: [^\n]+\n$/u);
    expect(err).toContain(says);
  });
});
