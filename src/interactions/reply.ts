import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { notice, toDiscord, type Message } from '../ui/index.js';

/** What a door sends back, and what it does afterwards. */
export interface Reply {
  readonly response: APIInteractionResponse;
  /** What the response shows, where that is a message: its files go along. */
  readonly message?: Message | undefined;
  /** Once the response is there, the message that was pressed on goes. */
  readonly deletesOriginal?: boolean;
}

/** A message of its own. */
export function newMessage(message: Message): Reply {
  const data = toDiscord(message);
  return { response: { type: InteractionResponseType.ChannelMessageWithSource, data }, message };
}

/** The message that was pressed on, made anew. */
export function updatedMessage(message: Message): Reply {
  // Who sees a message cannot change, so that flag stays out.
  const data = { ...toDiscord(message), flags: MessageFlags.IsComponentsV2 };
  return { response: { type: InteractionResponseType.UpdateMessage, data }, message };
}

/** A line for the person alone. */
export function privateLine(line: string): Reply {
  return newMessage(notice(line));
}

/** Takes the message that was pressed on away. */
export const deletion: Reply = {
  response: { type: InteractionResponseType.DeferredMessageUpdate },
  deletesOriginal: true,
};
