import { Client, GatewayIntentBits, Options } from 'discord.js';
import { restOptions, type RestSetup } from './rest-options.js';
import { GuardedShardingStrategy, type PacketHandling } from './sharding-strategy.js';

/**
 * None of them is privileged: of a message the bot is told the words only where it is meant for it,
 * as a direct message or by a mention.
 * https://discord.com/developers/docs/events/gateway#message-content-intent
 */
const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];
/** Limit of a cache that holds nothing. */
const NOTHING = 0;

/**
 * A client that caches the servers, their channels, threads and roles, and the bot's own permissions,
 * and no other user: its memory does not grow with the people who ask.
 */
export function createClient(setup: RestSetup & PacketHandling): Client {
  const client: Client = new Client({
    intents: INTENTS,
    rest: restOptions(setup),
    ws: { buildStrategy: (manager) => new GuardedShardingStrategy(manager, setup) },
    makeCache: Options.cacheWithLimits({
      GuildMemberManager: { maxSize: NOTHING, keepOverLimit: ({ id }) => id === client.user?.id },
      UserManager: { maxSize: NOTHING, keepOverLimit: ({ id }) => id === client.user?.id },
      MessageManager: NOTHING,
      ThreadMemberManager: NOTHING,
      GuildEmojiManager: NOTHING,
      GuildStickerManager: NOTHING,
      GuildScheduledEventManager: NOTHING,
      StageInstanceManager: NOTHING,
      VoiceStateManager: NOTHING,
      PresenceManager: NOTHING,
    }),
  });
  return client;
}
