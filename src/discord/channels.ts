import { randomBytes } from 'node:crypto';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import type { Channels } from '../../commands/shared/index.js';
import { toDiscord } from '../ui/index.js';
import { mayPost } from '../interactions/index.js';
import { hasErrorCode, rawFiles } from './rest-responder.js';

/** Permissions in the channels that the client sees, and posting to them. */
export function channelsOf(client: Client): Channels {
  return {
    botMayPost: (id) => botMayPost(client, id),
    async post(id, messages) {
      for (const message of messages) {
        // With a nonce, a post that the client repeats after a 500 is not there twice.
        const once = { nonce: randomBytes(12).toString('base64url'), enforce_nonce: true };
        const body = { ...toDiscord(message), ...once };
        await client.rest.post(Routes.channelMessages(id), { body, files: rawFiles(message) });
      }
    },
  };
}

async function botMayPost(client: Client, id: string): Promise<boolean> {
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
