import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { Delivery } from './delivery.js';
import type { HandledInteraction } from './interaction-handler.js';
import { ExpiredError, type Outlet } from './outlet.js';

/**
 * Answers an interaction through an outlet, in time: a reply that takes long is deferred first. What
 * is refused there is logged and the person told. Never rejects.
 *
 * @param deferAfterMs Discord drops an interaction that is not acknowledged in 3,000 ms; the network
 *   needs its share.
 */
export async function respond(
  outlet: Outlet,
  interaction: APIInteraction,
  handling: HandledInteraction,
  log: Logger,
  deferAfterMs = 2_000,
): Promise<void> {
  const delivery = new Delivery(outlet);
  try {
    const { deferral } = handling;
    if (deferral && !(await settlesWithin(deferAfterMs, handling.reply))) {
      await delivery.acknowledge(deferral);
    }
    await delivery.send(await handling.reply);
  } catch (error) {
    if (error instanceof ExpiredError) {
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
