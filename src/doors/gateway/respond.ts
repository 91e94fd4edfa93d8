import { RESTJSONErrorCodes, type APIInteraction } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Handling } from '../handler/index.js';
import { Delivery, isCode } from './delivery.js';

/**
 * Answers an interaction over REST, in time: a reply that takes long is deferred first. What
 * Discord refuses is logged and the person told. Never rejects.
 *
 * @param deferAfterMs Discord drops an interaction that is not acknowledged in 3,000 ms; the network
 *   needs its share.
 */
export async function respond(
  rest: REST,
  interaction: APIInteraction,
  handling: Handling,
  log: Logger,
  deferAfterMs = 2_000,
): Promise<void> {
  const delivery = new Delivery(rest, interaction);
  try {
    const { deferral } = handling;
    if (deferral && !(await settlesWithin(deferAfterMs, handling.reply))) {
      await delivery.acknowledge(deferral);
    }
    await delivery.send(await handling.reply);
  } catch (error) {
    if (isCode(error, RESTJSONErrorCodes.UnknownInteraction)) {
      log.warn({ interaction: interaction.id }, 'interaction expired before it was answered');
      return;
    }
    await delivery.send(handling.failed(error)).catch((again: unknown) => {
      log.error({ err: again, interaction: interaction.id }, 'the failure could not be shown');
    });
  }
}

/** Whether a promise, which must not reject, settles within so many milliseconds. */
function settlesWithin(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, false);
    void promise.then(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
