import { afterEach, expect } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import type { Command, Draw } from '../../commands/shared/index.js';
import type { EngineCalls } from '../../src/engine/index.js';
import type { Libraries } from '../../src/libraries/index.js';
import { openGateway, type Gateway } from '../../src/discord/index.js';
import { islandEngine } from '../commands/island.js';
import { openFakeDiscord, type GuildSpec, type FakeDiscord } from '../fake-discord/index.js';
import { recordedLog } from './log-lines.js';

/** What a test may change of the bot. */
interface Changes {
  readonly commands?: readonly Command[];
  readonly engine?: EngineCalls;
  readonly draw?: Draw;
  readonly libraries?: Libraries;
  readonly deferAfterMs?: number;
  readonly closeTimeoutMs?: number;
  readonly registerAgainMs?: number;
}

/** What a test may change of its Discord. */
interface Surroundings {
  readonly guilds?: readonly GuildSpec[];
  readonly slowness?: number;
  /** What goes wrong from the start. */
  readonly before?: (discord: FakeDiscord) => void;
}

/** The bot on a fake Discord for Discord, over the real client. */
export interface Bot {
  readonly discord: FakeDiscord;
  /** What it logged. */
  readonly lines: readonly string[];
  /** Why Discord ended its connection for good, once it has. */
  readonly lost: () => Promise<Error>;
  /** Stops it, as SIGTERM does. */
  stop(): Promise<void>;
  /** Stops it and starts a new one, which remembers nothing. */
  restart(changes?: Changes): Promise<void>;
}

/**
 * Gives a test file its bots, which are closed after each test; by then none may have broken a rule
 * of Discord's.
 */
export function bots(): (changes?: Changes & Surroundings) => Promise<Bot> {
  const closings: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closings.splice(0).reverse()) await close();
  });
  return async ({ guilds, slowness, before, ...changes } = {}) => {
    const discord = await openFakeDiscord({
      ...(guilds && { guilds }),
      ...(slowness !== undefined && { slowness }),
    });
    before?.(discord);
    closings.push(async () => {
      await discord.close();
      expect(discord.violations).toEqual([]);
    });
    const { log, lines } = recordedLog();
    const start = (given: Changes): Promise<Gateway> => {
      const { token, api: apiUrl } = discord;
      const usual = { commands: allCommands, engine: islandEngine() };
      return openGateway({ token, apiUrl, log, ...usual, ...given });
    };
    let gateway = await start(changes);
    closings.push(() => gateway.close());
    return {
      discord,
      lines,
      lost: () => gateway.lost,
      stop: () => gateway.close(),
      async restart(again = {}) {
        await gateway.close();
        gateway = await start(again);
      },
    };
  };
}
