import { InputError } from '../../src/engine/index.js';
import type { Context } from './context.js';
import type { Server } from './server.js';

/**
 * The server, where whoever calls may manage it.
 *
 * @param what is kept there: `Settings`.
 * @param deed what only they can do: `change its settings`.
 * @throws {InputError} where there is none, or they may not.
 */
export function managedServer(context: Context, what: string, deed: string): Server {
  const server = inServer(context, what);
  if (server.mayManage) return server;
  throw new InputError(
    `Only who may manage this server can ${deed}: that is the permission “Manage Server”.`,
  );
}

/**
 * The server, where whoever calls may add and remove its stories.
 *
 * @throws {InputError} as {@link managedServer}.
 */
export function keptServer(context: Context): Server {
  const server = inServer(context, 'Stories');
  if (server.mayKeep) return server;
  throw new InputError(
    'Only who may manage this server can change its stories: that is the permission “Manage Server”, or the role that /settings keepers names.',
  );
}

function inServer({ server }: Context, what: string): Server {
  if (server) return server;
  throw new InputError(
    `${what} are kept for a server: use this in one that has added me, not in a direct message.`,
  );
}
