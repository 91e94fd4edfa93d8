import type { APIInteraction } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { notice, toDiscord } from '../ui/index.js';
import type { HandledInteraction } from './handled-interaction.js';
import { ReplySender } from './reply-sender.js';
import {
  InteractionExpiredError,
  UnreachableError,
  type InteractionResponder,
} from './responder.js';

/** Discord waits 3,000 ms for an initial response; the network needs its share. */
export const DEFER_AFTER_MS = 2_000;

/**
 * Answers an interaction in time: a reply that takes long is deferred first, or another sent in its
 * place. Where the responder fails, the error is logged and the user told. Never rejects.
 *
 * @param deferAfterMs how long the reply may take before it is deferred.
 */
export async function respond(
  responder: InteractionResponder,
  interaction: APIInteraction,
  { reply, deferredResponse, lateReply, errorReply, progress }: HandledInteraction,
  log: Logger,
  deferAfterMs = DEFER_AFTER_MS,
): Promise<void> {
  const sender = new ReplySender(responder);
  try {
    const isLate =
      (deferredResponse ?? lateReply) !== undefined && !(await settlesWithin(deferAfterMs, reply));
    if (isLate && deferredResponse) {
      await sender.respond(await deferredResponse);
      progress?.showBy((line) =>
        sender.edit({ body: toDiscord(notice(line)), message: undefined }).catch((err: unknown) => {
          log.warn(
            { err, interaction: interaction.id },
            'it could not be shown how far a reply is',
          );
        }),
      );
    }
    const answer = isLate && lateReply ? lateReply : await reply;
    await progress?.end();
    await sender.send(answer);
  } catch (error) {
    if (error instanceof InteractionExpiredError) {
      log.warn({ interaction: interaction.id }, 'interaction expired before it was answered');
      return;
    }
    await sender.send(errorReply(error)).catch((again: unknown) => {
      // One line is enough to say that nobody is there.
      if (error instanceof UnreachableError && again instanceof UnreachableError) return;
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
