import { ChannelType, Events, type Client, type Guild, type TextChannel } from 'discord.js';
import type { Logger } from 'pino';
import { mayPost } from '../interactions/index.js';
import type { Store } from '../store/index.js';
import { sendMessage } from './channels.js';
import { greeting } from './greeting.js';

/** Who was joined longer ago knows the bot: it may be new to its database alone. */
const NEW_MS = 86_400_000;

/**
 * Introduces the bot in each server that it joins, once: Discord tells of all of them at each start, so
 * that only the store knows which are new. What fails is a line in the log.
 *
 * @param shipped how many stories it came with.
 */
export async function greetServers(
  client: Client,
  store: Store,
  log: Logger,
  shipped: number,
): Promise<void> {
  const { greetings } = store;
  const greet = async (guild: Guild): Promise<void> => {
    try {
      // Noted before: rather never than twice.
      if (!guild.available || !(await greetings.note(guild.id))) return;
      if (Date.now() - guild.joinedTimestamp < NEW_MS) await introduce(client, guild, log, shipped);
    } catch (error) {
      log.warn({ err: error, server: guild.id }, 'I could not introduce myself');
    }
  };
  client.on(Events.GuildCreate, (guild) => void greet(guild));
  client.on(Events.GuildAvailable, (guild) => void greet(guild));
  client.on(Events.GuildDelete, ({ id }) => {
    greetings.forget(id).catch((error: unknown) => {
      log.error({ err: error }, 'it could not be noted that I left a server');
    });
  });
  try {
    await greetings.keep([...client.guilds.cache.keys()]);
  } catch (error) {
    log.error({ err: error }, 'it could not be noted in which servers I am');
    return;
  }
  for (const guild of client.guilds.cache.values()) await greet(guild);
}

async function introduce(
  client: Client,
  guild: Guild,
  log: Logger,
  shipped: number,
): Promise<void> {
  const me = client.user;
  const permissionsIn = (channel: TextChannel): bigint =>
    (me && channel.permissionsFor(me)?.bitfield) ?? 0n;
  const channels = guild.channels.cache
    .filter((channel): channel is TextChannel => channel.type === ChannelType.GuildText)
    .sort((one, other) => one.rawPosition - other.rawPosition);
  const open = channels.filter((channel) => mayPost(permissionsIn(channel)));
  // Where Discord itself says who joins, if it says that somewhere.
  const place = open.get(guild.systemChannelId ?? '') ?? open.first();
  if (!place) {
    log.info({ server: guild.id }, 'I may speak nowhere in a server that I joined');
    return;
  }
  const permissions = guild.members.me?.permissions.bitfield ?? 0n;
  const closed = channels.size - open.size;
  const message = greeting({ permissions, channels: channels.size, closed }, shipped);
  await sendMessage(client.rest, place.id, message);
}
