import { once } from 'node:events';
import { GatewayDispatchEvents, type APIInteraction } from 'discord-api-types/v10';
import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Engine } from '../engine/index.js';
import { InteractionHandler, respond } from '../interactions/index.js';
import { channelsOf } from './channels.js';
import { createClient } from './client.js';
import { logClientEvents } from './log-client-events.js';
import { registerCommands, type Registration } from './register.js';
import { restResponder } from './rest-responder.js';
import { explainSettingError, fatalCloseError } from './startup-errors.js';

/** How long pending replies may take once the gateway is told to close. */
const CLOSE_TIMEOUT_MS = 5_000;

/** What the gateway adapter needs. */
interface GatewayOptions extends Registration {
  readonly engine: Engine;
  readonly log: Logger;
  /** How long a reply may take before it is deferred; by default 2,000. */
  readonly deferAfterMs?: number | undefined;
}

/** A bot that is connected. */
export interface Gateway {
  /** Resolves with the reason once Discord closes the connection for good. */
  readonly lost: Promise<Error>;
  /** Takes no more interactions, finishes pending ones (5 s at most), disconnects. */
  close(): Promise<void>;
}

/**
 * Connects to Discord, answers interactions from then on, and registers the commands. Resolves once
 * the bot is ready.
 *
 * @throws {InputError} where Discord refuses the token; an error where it closes for another reason.
 */
export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const { token, apiUrl, engine, commands, log, deferAfterMs } = options;
  const client = createClient(apiUrl);
  logClientEvents(client, log);
  const handler = new InteractionHandler({
    engine,
    commands,
    channels: channelsOf(client, log),
    log,
  });
  const pending = new Set<Promise<void>>();
  const answer = async (interaction: APIInteraction) => {
    try {
      const responder = restResponder(client.rest, interaction);
      await respond(responder, interaction, handler.handle(interaction), log, deferAfterMs);
    } catch (error) {
      // Such as a type of interaction that is newer than this program.
      log.error({ err: error, interaction: interaction.id }, 'an interaction was not understood');
    }
  };
  const receive = (interaction: APIInteraction) => {
    const answered = answer(interaction);
    pending.add(answered);
    void answered.then(() => pending.delete(answered));
  };
  client.ws.on(GatewayDispatchEvents.InteractionCreate, receive);
  const lost = new Promise<Error>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve(fatalCloseError(code));
    });
  });
  await connect(client, token, lost);
  await tryToRegister(options);
  const servers = client.guilds.cache.size;
  log.info({ user: client.user?.username, servers }, 'ready');
  return {
    lost,
    async close() {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, receive);
      await atMost(CLOSE_TIMEOUT_MS, Promise.all(pending));
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
    throw explainSettingError(error);
  }
}

/** Where it fails, the bot still answers with the commands that are registered already. */
async function tryToRegister(options: GatewayOptions): Promise<void> {
  try {
    await registerCommands(options);
  } catch (error) {
    options.log.error({ err: error }, 'commands could not be registered');
  }
}

/** Waits for a promise, but at most so many milliseconds. */
async function atMost(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise, limit]);
  clearTimeout(timer);
}
