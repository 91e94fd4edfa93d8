import { once } from 'node:events';
import { GatewayDispatchEvents, type APIInteraction } from 'discord-api-types/v10';
import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Engine } from '../engine/index.js';
import { InteractionHandler, respond } from '../interactions/index.js';
import { channelsOf } from './channels.js';
import { createClient } from './client.js';
import { closedForGood, explained } from './explained.js';
import { logClientEvents } from './log-client-events.js';
import { registerCommands, type Registration } from './register.js';
import { restOutlet } from './rest-outlet.js';

/** How long replies under way may take once the gateway is told to close. */
const CLOSE_WITHIN_MS = 5_000;

/** What a gateway works with. */
export interface GatewayParts extends Registration {
  readonly engine: Engine;
  readonly log: Logger;
  /** How long a reply may take before it is deferred; by default 2,000. */
  readonly deferAfterMs?: number | undefined;
}

/** A bot that is connected. */
export interface Gateway {
  /** Why Discord ended the connection for good, once it has: it would refuse another one as well. */
  readonly lost: Promise<Error>;
  /** Takes no more interactions, finishes those under way (5 s at most), disconnects. */
  close(): Promise<void>;
}

/**
 * Connects to Discord, answers interactions from then on, and registers the commands. Resolves once
 * the bot is ready.
 *
 * @throws {InputError} where Discord refuses the token; an error where it closes for another reason.
 */
export async function openGateway(parts: GatewayParts): Promise<Gateway> {
  const { token, apiUrl, engine, commands, log, deferAfterMs } = parts;
  const client = createClient(apiUrl);
  logClientEvents(client, log);
  const handler = new InteractionHandler({ engine, commands, channels: channelsOf(client), log });
  const underWay = new Set<Promise<void>>();
  const answer = async (interaction: APIInteraction) => {
    try {
      const outlet = restOutlet(client.rest, interaction);
      await respond(outlet, interaction, handler.handle(interaction), log, deferAfterMs);
    } catch (error) {
      // Such as a kind of interaction that came to Discord after this was written.
      log.error({ err: error, interaction: interaction.id }, 'an interaction was not understood');
    }
  };
  const receive = (interaction: APIInteraction) => {
    const answered = answer(interaction);
    underWay.add(answered);
    void answered.then(() => underWay.delete(answered));
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, receive);
  const lost = new Promise<Error>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve(closedForGood(code));
    });
  });
  await connect(client, token, lost);
  await tryToRegister(parts);
  const servers = client.guilds.cache.size;
  log.info({ user: client.user?.username, servers }, 'ready');
  return {
    lost,
    async close() {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, receive);
      await atMost(CLOSE_WITHIN_MS, Promise.all(underWay));
      await client.destroy();
      log.info('disconnected');
    },
  };
}

async function connect(client: Client, token: string, lost: Promise<Error>): Promise<void> {
  const ready = once(client, Events.ClientReady);
  const refused = lost.then((error) => {
    throw error;
  });
  try {
    await Promise.race([Promise.all([client.login(token), ready]), refused]);
  } catch (error) {
    await client.destroy();
    throw explained(error);
  }
}

/** A bot whose commands could not be written still answers with those that are there. */
async function tryToRegister(parts: GatewayParts): Promise<void> {
  try {
    await registerCommands(parts);
  } catch (error) {
    parts.log.error({ err: error }, 'commands could not be registered');
  }
}

/** Waits for a promise, but no longer than so many milliseconds. */
async function atMost(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise, limit]);
  clearTimeout(timer);
}
