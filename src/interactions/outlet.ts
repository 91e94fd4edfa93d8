import type {
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Message } from '../ui/index.js';

/** A message's body as Discord takes it, and the message that it was made of. */
export interface Sent {
  readonly body: APIInteractionResponseCallbackData;
  readonly message: Message | undefined;
}

/** The ways in which one interaction can be answered. Each rejects where it is refused. */
export interface Outlet {
  /**
   * The first response.
   *
   * @throws {ExpiredError} where the time for it is over.
   */
  acknowledge(response: APIInteractionResponse, message: Message | undefined): Promise<void>;
  /** Edits the reply, or for a button the message that it is on. */
  editOriginal(sent: Sent): Promise<void>;
  /** One more message. */
  followUp(sent: Sent): Promise<void>;
  /** Takes that reply or message away; one that is gone already is no fault. */
  deleteOriginal(): Promise<void>;
}

/** The interaction was not acknowledged in time: nothing can be said any more. */
export class ExpiredError extends Error {
  override readonly name = 'ExpiredError';
}
