import {
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
  type APIInteraction,
  type APIInteractionResponse,
  type APIInteractionResponseCallbackData,
  type APIInteractionResponseDeferredChannelMessageWithSource,
} from 'discord-api-types/v10';
import { DiscordAPIError, type REST } from 'discord.js';
import type { Reply } from '../handler/index.js';

const ORIGINAL = '@original';

/** Brings the replies of one interaction to Discord: the first acknowledges it, the rest follow up. */
export class Delivery {
  readonly #rest: REST;
  readonly #interaction: APIInteraction;
  #acknowledged: APIInteractionResponse | undefined;

  constructor(rest: REST, interaction: APIInteraction) {
    this.#rest = rest;
    this.#interaction = interaction;
  }

  /**
   * Sends a reply in whichever way is still open.
   *
   * @throws {DiscordAPIError} where Discord refuses it.
   */
  async send({ response, deletesOriginal }: Reply): Promise<void> {
    if (this.#acknowledged) await this.#complete(this.#acknowledged, response);
    else await this.acknowledge(response);
    if (deletesOriginal) await this.#deleteOriginal();
  }

  /**
   * The first response, a deferral among them; Discord waits 3 s for it.
   *
   * @throws {DiscordAPIError} where Discord refuses it.
   */
  async acknowledge(response: APIInteractionResponse): Promise<void> {
    const { id, token } = this.#interaction;
    try {
      await this.#rest.post(Routes.interactionCallback(id, token), { body: response, auth: false });
    } catch (error) {
      // The client repeats a callback that Discord took but answered with a 500.
      if (!isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
    }
    this.#acknowledged = response;
  }

  async #complete(first: APIInteractionResponse, response: APIInteractionResponse): Promise<void> {
    if (response.type === InteractionResponseType.UpdateMessage) {
      if (response.data) await this.#editOriginal(response.data);
    } else if (response.type === InteractionResponseType.ChannelMessageWithSource) {
      if (first.type !== InteractionResponseType.DeferredChannelMessageWithSource) {
        await this.#followUp(response.data);
      } else if (isPrivate(response.data) && !isPrivate(first.data)) {
        // A reply cannot turn private once it is deferred in public: take it away, answer beside it.
        await this.#deleteOriginal();
        await this.#followUp(response.data);
      } else {
        await this.#editOriginal(response.data);
      }
    }
  }

  async #editOriginal(data: APIInteractionResponseCallbackData): Promise<void> {
    // Who sees the message was settled with the deferral; of the flags only the layout's goes on an edit.
    const body = { ...data, flags: MessageFlags.IsComponentsV2 };
    await this.#rest.patch(this.#original, { body, auth: false });
  }

  async #followUp(data: APIInteractionResponseCallbackData): Promise<void> {
    const { application_id: application, token } = this.#interaction;
    await this.#rest.post(Routes.webhook(application, token), { body: data, auth: false });
  }

  async #deleteOriginal(): Promise<void> {
    try {
      await this.#rest.delete(this.#original, { auth: false });
    } catch (error) {
      if (!isCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    }
  }

  get #original(): `/${string}` {
    return Routes.webhookMessage(
      this.#interaction.application_id,
      this.#interaction.token,
      ORIGINAL,
    );
  }
}

/** Whether Discord refused with this error code. */
export function isCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

type Flagged = APIInteractionResponseDeferredChannelMessageWithSource['data'];

function isPrivate(data: Flagged): boolean {
  return ((data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
