import { RESTJSONErrorCodes, Routes, type APIInteraction } from 'discord-api-types/v10';
import { DiscordAPIError, type RawFile, type REST } from 'discord.js';
import { filesOf, type Message } from '../ui/index.js';
import { ExpiredError, type Outlet } from '../interactions/index.js';

const ORIGINAL = '@original';

/** Answers an interaction over Discord's REST API; what Discord refuses is a `DiscordAPIError`. */
export function restOutlet(rest: REST, interaction: APIInteraction): Outlet {
  const { id, token, application_id: application } = interaction;
  const original = Routes.webhookMessage(application, token, ORIGINAL);
  const open = { auth: false };
  return {
    async acknowledge(response, message) {
      try {
        const sent = { body: response, files: rawFiles(message), ...open };
        await rest.post(Routes.interactionCallback(id, token), sent);
      } catch (error) {
        if (isCode(error, RESTJSONErrorCodes.UnknownInteraction)) {
          throw new ExpiredError('Discord waits no longer.', { cause: error });
        }
        // The client repeats a callback that Discord took but answered with a 500.
        if (!isCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) throw error;
      }
    },
    async editOriginal({ body, message }) {
      await rest.patch(original, { body, files: rawFiles(message), ...open });
    },
    async followUp({ body, message }) {
      const files = rawFiles(message);
      await rest.post(Routes.webhook(application, token), { body, files, ...open });
    },
    async deleteOriginal() {
      try {
        await rest.delete(original, open);
      } catch (error) {
        if (!isCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
      }
    },
  };
}

/** The files of a message as the client sends them: each under its place in the body's list. */
export function rawFiles(message: Message | undefined): RawFile[] {
  const files = message ? filesOf(message) : [];
  return files.map(({ name, data }) => ({
    name,
    data: Buffer.from(data),
    contentType: 'image/png',
  }));
}

/** Whether Discord refused with this error code. */
export function isCode(error: unknown, code: RESTJSONErrorCodes): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
