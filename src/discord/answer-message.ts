import { MessageReferenceType, RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { InteractionHandler } from '../interactions/index.js';
import type { PlainMessage } from '../ui/index.js';
import { readAddressed, type AddressedMessage } from './addressed-message.js';
import { sendMessage } from './channels.js';
import { idOf } from './is-interaction.js';
import { botMayPost } from './permissions.js';
import { hasErrorCode } from './rest-responder.js';

/**
 * Answers a message that is meant for the bot, under it, and passes over any other. What fails is a
 * line in the log. Never rejects.
 */
export async function answerMessage(
  client: Client,
  handler: InteractionHandler,
  message: unknown,
  log: Logger,
): Promise<void> {
  const addressed = readOrLog(message, client.user?.id ?? '', log);
  if (!addressed) return;
  try {
    // In a direct message it always may.
    if (addressed.server !== undefined && !(await botMayPost(client, addressed.channel, log)))
      return;
    const channel = client.channels.cache.get(addressed.channel);
    const parent = channel?.isThread() === true ? (channel.parentId ?? undefined) : undefined;
    await reply(client, addressed, await handler.answerWords({ ...addressed, parent }));
  } catch (error) {
    log.error({ err: error, message: addressed.id }, 'a message could not be answered');
  }
}

function readOrLog(message: unknown, bot: string, log: Logger): AddressedMessage | undefined {
  try {
    return readAddressed(message, bot);
  } catch (error) {
    log.error({ err: error, message: idOf(message) }, 'a message was not understood');
    return undefined;
  }
}

/** Sends the answer under the message; in the channel alone, where the bot may not read back. */
async function reply(
  { rest }: Client,
  { id, channel }: AddressedMessage,
  answer: PlainMessage,
): Promise<void> {
  const message_reference = {
    ...{ type: MessageReferenceType.Default, message_id: id },
    fail_if_not_exists: false,
  };
  const allowed_mentions = { parse: [], replied_user: false };
  try {
    await sendMessage(rest, channel, answer, { message_reference, allowed_mentions });
  } catch (error) {
    const { CannotReplyWithoutPermissionToReadMessageHistory: unreadable } = RESTJSONErrorCodes;
    if (!hasErrorCode(error, unreadable)) throw error;
    await sendMessage(rest, channel, answer);
  }
}
