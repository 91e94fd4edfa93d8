import { describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/engine/index.js';
import { textOf } from '../fake-discord/index.js';
import { bots } from './bot.js';
import { echo } from './echo.js';

const startBot = bots();
const saying = (words: string) => ({ name: 'echo', options: { words } });

describe('a connection', () => {
  it('that drops is resumed, and what was asked meanwhile is answered', async () => {
    const { discord, lines } = await startBot({ commands: [echo()] });
    discord.dropGateway();
    const reply = await discord.command(saying('still there?'));
    expect(textOf(reply.message)).toBe('still there?');
    expect(lines.join()).toContain('gateway resumed');
  });

  it('whose session is lost is opened again', async () => {
    const { discord } = await startBot({ commands: [echo()] });
    discord.dropGateway({ forget: true });
    await vi.waitUntil(() => discord.gateway.isOnline, { timeout: 15_000 });
    const reply = await discord.command(saying('hello again'));
    expect(textOf(reply.message)).toBe('hello again');
  });

  it('that Discord ends for good over the token is lost, with the setting named', async () => {
    const { discord, lost, lines } = await startBot({ commands: [echo()] });
    discord.dropGateway({ code: 4004 });
    const error = await lost();
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(/^Discord refuses DISCORD_TOKEN/u);
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
  });

  it.each([
    { code: 4010, reason: 'InvalidShard' },
    { code: 4014, reason: 'DisallowedIntents' },
  ])('that Discord ends for good with $code is lost, with the reason', async (given) => {
    const { discord, lost } = await startBot({ commands: [echo()] });
    discord.dropGateway({ code: given.code });
    const { message } = await lost();
    expect(message).toBe(
      `Discord closed the connection for good: ${given.reason} (${given.code}).`,
    );
  });
});
