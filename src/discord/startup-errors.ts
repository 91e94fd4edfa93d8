import { GatewayCloseCodes, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js';
import { InputError } from '../engine/index.js';
import { hasErrorCode } from './rest-responder.js';

const BAD_TOKEN =
  'Discord refuses DISCORD_TOKEN: copy the token again from the Bot page of your application.';

/** An error that comes of a setting as an `InputError` that names it; any other error as it is. */
export function explainSettingError(error: unknown, guild?: string): unknown {
  const isBadToken =
    (error instanceof DiscordAPIError && error.status === 401) ||
    (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid);
  if (isBadToken) return new InputError(BAD_TOKEN, { cause: error });
  const { MissingAccess, UnknownGuild } = RESTJSONErrorCodes;
  const isNotInGuild = hasErrorCode(error, MissingAccess) || hasErrorCode(error, UnknownGuild);
  if (guild !== undefined && isNotInGuild) {
    return new InputError(
      `The bot is not in the server that DISCORD_GUILD_ID names (${guild}): invite it there first.`,
      { cause: error },
    );
  }
  return error;
}

/** The error for a gateway close code after which discord.js does not reconnect. */
export function fatalCloseError(code: number): Error {
  const reason = GatewayCloseCodes[code] ?? 'no known reason';
  const error = new Error(`Discord closed the connection for good: ${reason} (${code}).`);
  return reason === 'AuthenticationFailed' ? new InputError(BAD_TOKEN, { cause: error }) : error;
}
