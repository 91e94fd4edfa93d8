import { once } from 'node:events';
import { Events, type Client } from 'discord.js';
import {
  DEFER_AFTER_MS,
  type HandlerParts,
  InteractionHandler,
  respond,
  Turns,
} from '../interactions/index.js';
import { answerMessage } from './answer-message.js';
import { channelsOf } from './channels.js';
import { createClient } from './client.js';
import { logClientEvents } from './log-client-events.js';
import { greetServers } from './greet-servers.js';
import { isInteraction, idOf } from './is-interaction.js';
import { keepRegistering } from './keep-registering.js';
import { noteServers } from './note-servers.js';
import { discordFiles } from './read-file.js';
import type { Registration } from './register.js';
import { restResponder } from './rest-responder.js';
import { explainSettingError, fatalCloseError } from './startup-errors.js';

/** How long pending replies may take once the gateway is told to close. */
const CLOSE_TIMEOUT_MS = 5_000;
/** How long Discord may take to say goodbye, and a reply that is cut off to be logged. */
const GOODBYE_MS = 250;
/** So many interactions under way halve the time after which a reply is deferred. */
const FEW = 5;
const REGISTER_AGAIN_MS = 5_000;
/** What another program adds to a library, and whom Discord could not be told to tell. */
const TELL_EVERY_MS = 10 * 60_000;

/** What the gateway adapter needs. */
interface GatewayOptions extends Omit<Registration, 'stop'>, HandlerParts {
  /** How long a reply may take before it is deferred; by default 2,000. */
  readonly deferAfterMs?: number | undefined;
  /** How long pending replies may take once it is told to close; by default 5,000. */
  readonly closeTimeoutMs?: number | undefined;
  /** How long to wait where the first registration of the commands failed; by default 5,000. */
  readonly registerAgainMs?: number | undefined;
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
  const { token, apiUrl, log, deferAfterMs = DEFER_AFTER_MS } = options;
  const { engine, draw, commands, libraries } = options;
  const closing = new AbortController();
  const cutOff = new AbortController();
  const pending = new Set<Promise<void>>();
  const turns = new Turns();
  const untilClosing =
    (answered: (data: unknown, arrived: number) => Promise<void>) => (data: unknown) => {
      if (closing.signal.aborted) return;
      const arrived = performance.now();
      const one = turns.next().then(() => answered(data, arrived));
      pending.add(one);
      void one.then(() => pending.delete(one));
    };
  const client = createClient({
    ...{ apiUrl, log, stop: cutOff.signal },
    receive: untilClosing((interaction, arrived) => answer(interaction, arrived)),
    receiveMessage: untilClosing((message) => answerMessage(client, handler, message, log)),
  });
  logClientEvents(client, log);
  const channels = channelsOf(client, log);
  const parts = { engine, draw, commands, libraries };
  const handler = new InteractionHandler({
    ...{ ...parts, channels, log },
    readFile: discordFiles(apiUrl),
  });
  const answer = async (interaction: unknown, arrived: number) => {
    try {
      if (!isInteraction(interaction)) throw new TypeError('What came is no interaction.');
      const responder = restResponder(client.rest, interaction);
      // The more is under way, the longer it takes to send what defers it.
      const limit = deferAfterMs / (1 + pending.size / FEW);
      const left = Math.max(0, limit - (performance.now() - arrived));
      await respond(responder, interaction, handler.handle(interaction), log, left);
    } catch (error) {
      // Such as a type of interaction that is newer than this program.
      const line = 'an interaction was not understood';
      log.error({ err: error, interaction: idOf(interaction) }, line);
    }
  };
  const lost = new Promise<Error>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      resolve(fatalCloseError(code));
    });
  });
  await connect(client, token, lost);
  if (libraries) await noteServers(client, libraries.store, log);
  const { registerAgainMs: firstPauseMs = REGISTER_AGAIN_MS } = options;
  await keepRegistering(options, { log, stop: closing.signal, firstPauseMs });
  if (libraries) await greetServers(client, libraries.store, log, engine.stories().length);
  const telling = setInterval(() => {
    handler.tellWaiting();
  }, TELL_EVERY_MS).unref();
  handler.tellWaiting();
  const servers = client.guilds.cache.size;
  log.info({ user: client.user?.username, servers }, 'ready');
  return {
    lost,
    async close() {
      closing.abort();
      clearInterval(telling);
      await atMost(
        options.closeTimeoutMs ?? CLOSE_TIMEOUT_MS,
        Promise.all([...pending, handler.settled()]),
      );
      cutOff.abort();
      await atMost(GOODBYE_MS, Promise.all([client.destroy(), ...pending]));
      if (pending.size > 0) log.warn({ replies: pending.size }, 'stopped before all was answered');
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

/** Waits for a promise, but at most so many milliseconds. */
async function atMost(milliseconds: number, promise: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise, limit]);
  clearTimeout(timer);
}
