import { randomBytes } from 'node:crypto';
import { RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import { DiscordAPIError, type Client, type REST } from 'discord.js';
import type { Logger } from 'pino';
import * as z from 'zod';
import type { Channels, Post, PostRefusal } from '../../commands/shared/index.js';
import { toDiscord, type PlainMessage } from '../ui/index.js';
import { botMayPost } from './permissions.js';
import { failureInWords } from './failure-in-words.js';
import { hasErrorCode, rawFiles } from './rest-responder.js';

const created = z.object({ id: z.string() });
/** Who is written to takes no direct messages of the bot's, or is gone: trying again would not help. */
const TAKE_NONE: ReadonlySet<number | string> = new Set([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  RESTJSONErrorCodes.InvalidRecipients,
  RESTJSONErrorCodes.UnknownUser,
]);

/** Permissions in the channels that the client sees, posting to them, and deleting what was posted. */
export function channelsOf(client: Client, log: Logger): Channels {
  const { rest } = client;
  return {
    botMayPost: (id) => botMayPost(client, id, log),
    post: (channel, messages) => postAll(rest, channel, messages, log),
    async delete(channel, ids) {
      try {
        await deleteAll(rest, channel, ids);
        return undefined;
      } catch (error) {
        log.warn({ err: error, channel }, 'a message could not be deleted');
        return failureInWords(error).reason;
      }
    },
    tell: (user, message) => tell(rest, user, message, log),
  };
}

/**
 * Sends a message to a channel, and gives its id.
 *
 * @param more fields of the body beside what it shows.
 */
export async function sendMessage(
  rest: REST,
  channel: string,
  message: PlainMessage,
  more: object = {},
): Promise<string> {
  // With a nonce, a post that the client repeats after a 500 is not there twice.
  const once = { nonce: randomBytes(12).toString('base64url'), enforce_nonce: true };
  const body = { ...toDiscord(message), ...once, ...more };
  const route = Routes.channelMessages(channel);
  return created.parse(await rest.post(route, { body, files: rawFiles(message) })).id;
}

async function tell(
  rest: REST,
  user: string,
  message: PlainMessage,
  log: Logger,
): Promise<'told' | 'refused' | 'unreachable'> {
  try {
    const body = { recipient_id: user };
    const { id } = created.parse(await rest.post(Routes.userChannels(), { body }));
    await sendMessage(rest, id, message);
    return 'told';
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && TAKE_NONE.has(error.code);
    log.warn(
      { err: error },
      isRefused ? 'a direct message was refused' : 'a direct message failed',
    );
    return isRefused ? 'refused' : 'unreachable';
  }
}

/** All of the messages, or none of them: those before one that fails are deleted again. */
async function postAll(
  rest: REST,
  channel: string,
  messages: readonly Post[],
  log: Logger,
): Promise<PostRefusal | undefined> {
  const ids: string[] = [];
  try {
    for (const message of messages) ids.push(await sendMessage(rest, channel, message([...ids])));
    return undefined;
  } catch (error) {
    log.warn({ err: error, channel }, 'a post failed');
    const { reason, isUnsure } = failureInWords(error);
    try {
      await deleteAll(rest, channel, ids);
    } catch (again) {
      log.warn({ err: again, channel }, 'a part of a post could not be taken back');
      return { reason, left: 'some' };
    }
    return { reason, left: isUnsure ? 'unknown' : 'nothing' };
  }
}

/** The last one first: while one fails, those before it stand as they stood. */
async function deleteAll(rest: REST, channel: string, ids: readonly string[]): Promise<void> {
  for (const id of ids.toReversed()) {
    try {
      await rest.delete(Routes.channelMessage(channel, id));
    } catch (error) {
      if (!hasErrorCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    }
  }
}
