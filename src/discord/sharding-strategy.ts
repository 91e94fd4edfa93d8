import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';
import type { Logger } from 'pino';
import * as z from 'zod';

type Manager = Parameters<NonNullable<WebSocketOptions['buildStrategy']>>[0];

/** Names of a shard's events in @discordjs/ws; discord.js hides its enum behind one of its own. */
const CLOSED = 'closed';
const DISPATCH = 'dispatch';

/** What is done with packets beside discord.js. */
export interface PacketHandling {
  /** Takes what came as an interaction, which may be anything. Must not throw. */
  readonly receive: (interaction: unknown) => void;
  /** The same for a message. */
  readonly receiveMessage: (message: unknown) => void;
  readonly log: Logger;
}

/**
 * discord.js's shards with three differences: interactions and messages go to us as they came and are
 * not read by discord.js; a packet that it fails on is a line in the log, where it would end the process; and a
 * shard that is destroyed while it waits to connect again stays away.
 */
export class GuardedShardingStrategy extends SimpleShardingStrategy {
  readonly #state: State;

  constructor(manager: Manager, handling: PacketHandling) {
    const state: State = { isClosed: false };
    super(guard(manager, handling, state));
    this.#state = state;
  }

  override async spawn(shardIds: number[]): Promise<void> {
    this.#state.isClosed = false;
    await super.spawn(shardIds);
  }

  override async destroy(...options: Parameters<SimpleShardingStrategy['destroy']>): Promise<void> {
    this.#state.isClosed = true;
    await super.destroy(...options);
  }
}

/** Nothing is done with these: who edits a question asks again. */
const UNREAD = [
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.MessageDelete,
  GatewayDispatchEvents.MessageDeleteBulk,
];

interface State {
  isClosed: boolean;
}

const anyEvent = z.object({ data: z.object({ t: z.string(), d: z.unknown() }) });

/** The manager as its shards see it. */
function guard(manager: Manager, handling: PacketHandling, state: State): Manager {
  const { log } = handling;
  const own = new Map<string, (data: unknown) => void>([
    [GatewayDispatchEvents.InteractionCreate, handling.receive],
    [GatewayDispatchEvents.MessageCreate, handling.receiveMessage],
    ...UNREAD.map((name) => [name, () => undefined] as const),
  ]);
  const emit = (event: unknown, payload: unknown): unknown => {
    if (state.isClosed && event === CLOSED) return false;
    const { t = '', d } = anyEvent.safeParse(payload).data?.data ?? {};
    const take = event === DISPATCH ? own.get(t) : undefined;
    if (take) {
      take(d);
      return true;
    }
    try {
      return Reflect.apply(manager.emit.bind(manager), undefined, [event, payload]);
    } catch (error) {
      log.error({ err: error, event: t || event }, 'a packet was not understood');
      return false;
    }
  };
  // A shard asks for its session before it connects: one that is closed waits for it for ever.
  const { options } = manager;
  const retrieve = options.retrieveSessionInfo.bind(options);
  options.retrieveSessionInfo = (shard) =>
    state.isClosed ? new Promise(() => undefined) : retrieve(shard);
  return new Proxy(manager, {
    get: (target, name): unknown => (name === 'emit' ? emit : Reflect.get(target, name)),
  });
}
