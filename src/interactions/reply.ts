import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { notice, shownPage, toDiscord, type Message, type PlainMessage } from '../ui/index.js';

/** What an adapter sends back, and what it does afterwards. */
export interface Reply {
  readonly response: APIInteractionResponse;
  /** What the response shows, where that is a message: its files go along. */
  readonly message?: PlainMessage | undefined;
  /** Once the response is there, the message with the button is deleted. */
  readonly deletesOriginal?: boolean;
}

/** Replies with a message of its own. */
export function messageReply(message: Message): Reply {
  const page = shownPage(message);
  const data = toDiscord(page);
  const type = InteractionResponseType.ChannelMessageWithSource;
  return { response: { type, data }, message: page };
}

/** Replaces the message with the button. */
export function updateReply(message: Message): Reply {
  // Who sees a message cannot change, so the flag `Ephemeral` stays out.
  const page = shownPage(message);
  const data = { ...toDiscord(page), flags: MessageFlags.IsComponentsV2 };
  return { response: { type: InteractionResponseType.UpdateMessage, data }, message: page };
}

/** Replies with a line for the user alone. */
export function ephemeralReply(line: string): Reply {
  return messageReply(notice(line));
}

/** Deletes the message with the button. */
export const deleteReply: Reply = {
  response: { type: InteractionResponseType.DeferredMessageUpdate },
  deletesOriginal: true,
};
