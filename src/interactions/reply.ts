import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { notice, toDiscord, type Message } from '../ui/index.js';

/** What an adapter sends back, and what it does afterwards. */
export interface Reply {
  readonly response: APIInteractionResponse;
  /** What the response shows, where that is a message: its files go along. */
  readonly message?: Message | undefined;
  /** Once the response is there, the message with the button is deleted. */
  readonly deletesOriginal?: boolean;
}

/** A message of its own. */
export function newMessage(message: Message): Reply {
  const data = toDiscord(message);
  return { response: { type: InteractionResponseType.ChannelMessageWithSource, data }, message };
}

/** The message with the button, made anew. */
export function updatedMessage(message: Message): Reply {
  // Who sees a message cannot change, so that flag stays out.
  const data = { ...toDiscord(message), flags: MessageFlags.IsComponentsV2 };
  return { response: { type: InteractionResponseType.UpdateMessage, data }, message };
}

/** A line for the person alone. */
export function privateLine(line: string): Reply {
  return newMessage(notice(line));
}

/** Deletes the message with the button. */
export const deletion: Reply = {
  response: { type: InteractionResponseType.DeferredMessageUpdate },
  deletesOriginal: true,
};
