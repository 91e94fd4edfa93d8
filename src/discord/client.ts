import { Client, GatewayIntentBits, Options } from 'discord.js';

/** Limit of a cache that holds nothing. */
const NOTHING = 0;

/**
 * A client that caches the servers, their channels, threads and roles, and the bot's own permissions,
 * and no other user: its memory does not grow with the people who ask.
 *
 * @param apiUrl base of the REST API where it is not Discord's own.
 */
export function createClient(apiUrl: string | undefined): Client {
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: apiUrl === undefined ? {} : { api: apiUrl },
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
