import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { registerCommands } from '../../src/discord/index.js';
import { openFakeDiscord, type FakeDiscord } from '../fake-discord/index.js';
import { echo } from './echo.js';

let discord: FakeDiscord;
beforeEach(async () => {
  discord = await openFakeDiscord();
});
afterEach(async () => {
  await discord.close();
  expect(discord.violations).toEqual([]);
});

const register = (changes: { guild?: string; token?: string; commands?: typeof commands } = {}) =>
  registerCommands({ token: discord.token, apiUrl: discord.api, commands, ...changes });

describe('registering the commands', () => {
  it('leaves those alone that did not change', async () => {
    await register();
    const registered = discord.commands();
    expect(registered).toHaveLength(commands.length);
    await register();
    expect(discord.commands()).toEqual(registered);
  });

  it('writes them again when one changed, came or went', async () => {
    await register({ commands: [echo()] });
    const { definition } = echo();
    const renamed = echo({ definition: { ...definition, description: 'Says it twice' } });
    await register({ commands: [renamed, ...commands] });
    expect(discord.commands()).toHaveLength(commands.length + 1);
    await register({ commands: [renamed] });
    expect(discord.commands()).toMatchObject([{ name: 'echo', description: 'Says it twice' }]);
  });

  it('does so in one server alone where one is named', async () => {
    const guild = discord.guildId();
    await register({ guild });
    const registered = discord.commands(guild);
    expect(registered).toHaveLength(commands.length);
    await register({ guild });
    expect(discord.commands(guild)).toEqual(registered);
    expect(discord.commands()).toEqual([]);
  });

  it('names the setting that is wrong', async () => {
    await expect(register({ token: 'not.the.token' })).rejects.toThrow(/DISCORD_TOKEN/u);
    const guild = '100000000000000009';
    await expect(register({ guild })).rejects.toThrow(/DISCORD_GUILD_ID.*100000000000000009/u);
  });
});
