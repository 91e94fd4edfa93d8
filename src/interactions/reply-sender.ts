import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
  type APIInteractionResponseDeferredChannelMessageWithSource,
} from 'discord-api-types/v10';
import type { Reply } from './reply.js';
import type { InteractionResponder, OutgoingMessage } from './responder.js';

/** Sends the replies to one interaction: the first as its initial response, the rest after it. */
export class ReplySender {
  readonly #responder: InteractionResponder;
  #initial: APIInteractionResponse | undefined;

  constructor(responder: InteractionResponder) {
    this.#responder = responder;
  }

  /** Sends a reply in whichever way is still open; rejects as the responder does. */
  async send({ response, message, deletesOriginal }: Reply): Promise<void> {
    if (this.#initial) await this.#sendAfter(this.#initial, { response, message });
    else await this.respond(response, message);
    if (deletesOriginal) await this.#responder.deleteOriginal();
  }

  /** Sends the initial response, which may defer the reply; Discord waits 3 s for it. */
  async respond(response: APIInteractionResponse, message?: Reply['message']): Promise<void> {
    await this.#responder.createResponse(response, message);
    this.#initial = response;
  }

  async #sendAfter(initial: APIInteractionResponse, { response, message }: Reply): Promise<void> {
    if (response.type === InteractionResponseType.UpdateMessage) {
      if (response.data) await this.edit({ body: response.data, message });
    } else if (response.type === InteractionResponseType.ChannelMessageWithSource) {
      const outgoing = { body: response.data, message };
      if (initial.type !== InteractionResponseType.DeferredChannelMessageWithSource) {
        await this.#responder.followUp(outgoing);
      } else if (isEphemeral(response.data) && !isEphemeral(initial.data)) {
        // A reply that was deferred in public cannot become ephemeral: a follow-up takes its place.
        await this.#responder.deleteOriginal();
        await this.#responder.followUp(outgoing);
      } else {
        await this.edit(outgoing);
      }
    } else if (response.type === InteractionResponseType.Modal) {
      throw new Error('A modal came too late: it can only be the first response.');
    }
  }

  /** Changes the reply that was deferred. */
  async edit({ body, message }: OutgoingMessage): Promise<void> {
    // Deferring settled who sees the message; of the flags an edit may set only the layout's.
    await this.#responder.editOriginal({
      body: { ...body, flags: MessageFlags.IsComponentsV2 },
      message,
    });
  }
}

type FlaggedData = APIInteractionResponseDeferredChannelMessageWithSource['data'];

function isEphemeral(data: FlaggedData): boolean {
  return ((data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
