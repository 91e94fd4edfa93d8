import { InputError } from '../../src/engine/index.js';
import type { Context } from './context.js';
import type { Server } from './server.js';

/**
 * The server, where whoever calls may manage it.
 *
 * @param what is kept there: `Stories`.
 * @param deed what only they can do: `change its stories`.
 * @throws {InputError} where there is none, or they may not.
 */
export function managedServer({ server }: Context, what: string, deed: string): Server {
  if (!server) {
    throw new InputError(
      `${what} are kept for a server: use this in one that has added me, not in a direct message.`,
    );
  }
  if (!server.mayManage) {
    throw new InputError(
      `Only who may manage this server can ${deed}: that is the permission “Manage Server”.`,
    );
  }
  return server;
}
