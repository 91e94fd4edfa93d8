import { Events, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Store } from '../store/index.js';

/** Notes in which servers the bot is, now and from now on: what those keep that it left is deleted in time. */
export async function noteServers(client: Client, store: Store, log: Logger): Promise<void> {
  const noted = (note: Promise<void>): Promise<void> =>
    note.catch((error: unknown) => {
      log.error({ err: error }, 'it could not be noted in which servers I am');
    });
  client.on(Events.GuildCreate, ({ id }) => void noted(store.noteServer(id, true)));
  client.on(Events.GuildDelete, ({ id }) => void noted(store.noteServer(id, false)));
  await noted(store.noteServers([...client.guilds.cache.keys()]));
}
