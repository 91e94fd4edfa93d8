import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import { DiscordAPIError, HTTPError } from 'discord.js';
import { isUnreachable } from './rest-options.js';

/** Why a request failed, as a person is told it. */
interface Failure {
  /** To follow a colon. */
  readonly reason: string;
  /** Whether it may have done its work all the same, since no answer came. */
  readonly isUnsure: boolean;
}

/** The refusals that a person can do something about. */
const REASONS = new Map<number | string, string>([
  [Code.UnknownChannel, 'the channel is gone'],
  [Code.MissingAccess, 'I may not see the channel'],
  [Code.MissingPermissions, 'I lack a permission there'],
  [Code.InvalidActionOnArchivedThread, 'the thread is archived'],
  [Code.ThreadLocked, 'the thread is locked'],
  [Code.ActionCannotBePerformedDueToSlowmodeRateLimit, 'slow mode makes me wait'],
  [Code.ChannelWriteRateLimit, 'too many messages are being sent there'],
  [Code.MessageWasBlockedByAutomaticModeration, 'the server’s AutoMod blocks these words'],
]);

/**
 * Why a request failed, in words.
 *
 * @throws the error itself where it is no refusal of Discord's and no outage.
 */
export function failureInWords(error: unknown): Failure {
  if (error instanceof DiscordAPIError) {
    const reason = REASONS.get(error.code) ?? `Discord answers “${error.message}”`;
    return { reason, isUnsure: false };
  }
  if (error instanceof HTTPError) {
    return { reason: 'Discord is having problems', isUnsure: true };
  }
  if (isUnreachable(error)) return { reason: 'Discord cannot be reached', isUnsure: true };
  throw error;
}
