import {
  InteractionResponseType,
  MessageFlags,
  type APIInteractionResponse,
  type APIInteractionResponseDeferredChannelMessageWithSource,
} from 'discord-api-types/v10';
import type { Outlet, Sent } from './outlet.js';
import type { Reply } from './reply.js';

/** Brings the replies of one interaction to its outlet: the first acknowledges it, the rest follow up. */
export class Delivery {
  readonly #outlet: Outlet;
  #acknowledged: APIInteractionResponse | undefined;

  constructor(outlet: Outlet) {
    this.#outlet = outlet;
  }

  /** Sends a reply in whichever way is still open; rejects as the outlet does. */
  async send({ response, message, deletesOriginal }: Reply): Promise<void> {
    if (this.#acknowledged) await this.#complete(this.#acknowledged, { response, message });
    else await this.acknowledge(response, message);
    if (deletesOriginal) await this.#outlet.deleteOriginal();
  }

  /** The first response, a deferral among them; Discord waits 3 s for it. */
  async acknowledge(response: APIInteractionResponse, message?: Reply['message']): Promise<void> {
    await this.#outlet.acknowledge(response, message);
    this.#acknowledged = response;
  }

  async #complete(first: APIInteractionResponse, { response, message }: Reply): Promise<void> {
    if (response.type === InteractionResponseType.UpdateMessage) {
      if (response.data) await this.#editOriginal({ body: response.data, message });
    } else if (response.type === InteractionResponseType.ChannelMessageWithSource) {
      const sent = { body: response.data, message };
      if (first.type !== InteractionResponseType.DeferredChannelMessageWithSource) {
        await this.#outlet.followUp(sent);
      } else if (ephemeral(response.data) && !ephemeral(first.data)) {
        // A reply cannot turn private once it is deferred in public: take it away, answer beside it.
        await this.#outlet.deleteOriginal();
        await this.#outlet.followUp(sent);
      } else {
        await this.#editOriginal(sent);
      }
    } else if (response.type === InteractionResponseType.Modal) {
      throw new Error('A modal came too late: it can only be the first response.');
    }
  }

  async #editOriginal({ body, message }: Sent): Promise<void> {
    // Who sees the message was settled with the deferral; of the flags only the layout's goes on an edit.
    await this.#outlet.editOriginal({
      body: { ...body, flags: MessageFlags.IsComponentsV2 },
      message,
    });
  }
}

type Flagged = APIInteractionResponseDeferredChannelMessageWithSource['data'];

function ephemeral(data: Flagged): boolean {
  return ((data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
