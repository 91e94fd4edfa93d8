import { RESTJSONErrorCodes, Routes, type APIInteraction } from 'discord-api-types/v10';
import { DiscordAPIError, type RawFile, type REST } from 'discord.js';
import { filesOf, type PlainMessage } from '../ui/index.js';
import {
  InteractionExpiredError,
  UnreachableError,
  type InteractionResponder,
} from '../interactions/index.js';
import { isUnreachable } from './rest-options.js';

const ORIGINAL = '@original';

/** Answers an interaction over Discord's REST API; rejects with `DiscordAPIError` where it refuses. */
export function restResponder(rest: REST, interaction: APIInteraction): InteractionResponder {
  const { id, token, application_id: application } = interaction;
  const original = Routes.webhookMessage(application, token, ORIGINAL);
  // The interaction's own token is in the route.
  const auth = false;
  return {
    async createResponse(response, message) {
      try {
        const request = { body: response, files: rawFiles(message), auth };
        await reaching(rest.post(Routes.interactionCallback(id, token), request));
      } catch (error) {
        if (hasErrorCode(error, RESTJSONErrorCodes.UnknownInteraction)) {
          throw new InteractionExpiredError('Discord stopped waiting.', { cause: error });
        }
        // The client repeats a callback that Discord took but answered with a 500, or not at all.
        if (!hasErrorCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
          throw error;
        }
      }
    },
    async editOriginal({ body, message }) {
      await reaching(rest.patch(original, { body, files: rawFiles(message), auth }));
    },
    async followUp({ body, message }) {
      const request = { body, files: rawFiles(message), auth };
      await reaching(rest.post(Routes.webhook(application, token), request));
    },
    async deleteOriginal() {
      try {
        await reaching(rest.delete(original, { auth }));
      } catch (error) {
        if (!hasErrorCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
      }
    },
  };
}

/** Tells a request that reached nobody from one that Discord refused. */
async function reaching(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    throw new UnreachableError('Discord cannot be reached.', { cause: error });
  }
}

/** The files of a message as discord.js uploads them, in the order of the body's `attachments`. */
export function rawFiles(message: PlainMessage | undefined): RawFile[] {
  const files = message ? filesOf(message) : [];
  return files.map(({ name, type: contentType, data }) => ({
    name,
    data: Buffer.from(data),
    contentType,
  }));
}

/** Whether an error is Discord's refusal with this code. */
export function hasErrorCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
