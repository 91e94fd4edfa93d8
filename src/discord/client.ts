import { Client, GatewayIntentBits, Options } from 'discord.js';

/** Keeps none of what a manager would remember. */
const NOTHING = 0;

/**
 * A client that knows the servers, their channels, threads and roles, and what the bot itself may do
 * there, and remembers nobody else: its memory does not grow with the people who ask.
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
