import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import { mayPost } from '../interactions/index.js';
import { hasErrorCode } from './rest-responder.js';

/** Whether the bot may send messages in a channel or thread; each refusal is logged. */
export async function botMayPost(client: Client, id: string, log: Logger): Promise<boolean> {
  const isAllowed = await hasPermission(client, id);
  if (!isAllowed) log.warn({ channel: id }, 'no permission to post');
  return isAllowed;
}

/** Not in a channel that the bot does not see. */
async function hasPermission(client: Client, id: string): Promise<boolean> {
  // An archived thread is in no cache until it is asked for.
  const channel = await client.channels.fetch(id).catch((error: unknown) => {
    const unseen = [RESTJSONErrorCodes.MissingAccess, RESTJSONErrorCodes.UnknownChannel];
    if (unseen.some((code) => hasErrorCode(error, code))) return null;
    throw error;
  });
  if (!channel || channel.isDMBased()) return false;
  // Null in a thread whose parent the bot does not see.
  const permissions = client.user && channel.permissionsFor(client.user);
  return (
    permissions !== null && mayPost(permissions.bitfield, channel.isThread() ? channel : undefined)
  );
}
