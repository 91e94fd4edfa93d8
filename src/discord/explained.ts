import { GatewayCloseCodes, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { InputError } from '../engine/index.js';
import { isCode } from './rest-outlet.js';

const BAD_TOKEN =
  'Discord refuses DISCORD_TOKEN: copy the token anew from the Bot page of your application.';

/** A refusal that a setting brings about, as a line that names the setting; other errors as they are. */
export function explained(error: unknown, guild?: string): unknown {
  const isBadToken =
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid);
  if (isBadToken) return new InputError(BAD_TOKEN, { cause: error });
  const { MissingAccess, UnknownGuild } = RESTJSONErrorCodes;
  if (guild !== undefined && (isCode(error, MissingAccess) || isCode(error, UnknownGuild))) {
    return new InputError(
      `The bot is not in the server that DISCORD_GUILD_ID names (${guild}): invite it there first.`,
      { cause: error },
    );
  }
  return error;
}

/** Why Discord closed the connection for good, by its close code. */
export function closedForGood(code: number): Error {
  const reason = GatewayCloseCodes[code] ?? 'no known reason';
  const error = new Error(`Discord closed the connection for good: ${reason} (${code}).`);
  return reason === 'AuthenticationFailed' ? new InputError(BAD_TOKEN, { cause: error }) : error;
}
