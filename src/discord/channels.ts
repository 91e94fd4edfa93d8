import { randomBytes } from 'node:crypto';
import { Routes } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Channels } from '../../commands/shared/index.js';
import { toDiscord } from '../ui/index.js';
import { botMayPost } from './permissions.js';
import { rawFiles } from './rest-responder.js';

/** Permissions in the channels that the client sees, and posting to them. */
export function channelsOf(client: Client, log: Logger): Channels {
  return {
    botMayPost: (id) => botMayPost(client, id, log),
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
