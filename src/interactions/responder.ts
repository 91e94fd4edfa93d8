import type {
  APIInteractionResponse,
  APIInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { PlainMessage } from '../ui/index.js';

/** A message's body as Discord takes it, and the message that it was made of. */
export interface OutgoingMessage {
  readonly body: APIInteractionResponseCallbackData;
  readonly message: PlainMessage | undefined;
}

/**
 * The endpoints by which one interaction is answered; an adapter brings its own. Each rejects where
 * it is refused, with an {@link UnreachableError} where nobody was there to refuse it.
 * https://discord.com/developers/docs/interactions/receiving-and-responding
 */
export interface InteractionResponder {
  /**
   * Sends the initial response.
   *
   * @throws {InteractionExpiredError} where the time for it is over.
   */
  createResponse(
    response: APIInteractionResponse,
    message: PlainMessage | undefined,
  ): Promise<void>;
  /** Edits the reply, or for a component the message that it is on. */
  editOriginal(message: OutgoingMessage): Promise<void>;
  /** Sends one more message. */
  followUp(message: OutgoingMessage): Promise<void>;
  /** Deletes that reply or message; one that is gone already is no error. */
  deleteOriginal(): Promise<void>;
}

/** The interaction got no initial response in time: nothing can be said any more. */
export class InteractionExpiredError extends Error {
  override readonly name = 'InteractionExpiredError';
}

/** Whoever is to be answered could not be reached, as often as it was tried. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}
