import { Routes, type RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { REST } from 'discord.js';
import * as z from 'zod';
import type { Command } from '../../commands/shared/index.js';
import { restOptions, type RestSetup } from './rest-options.js';
import { explainSettingError } from './startup-errors.js';

/** Where and what to register. */
export interface Registration extends Pick<RestSetup, 'apiUrl' | 'stop'> {
  readonly token: string;
  /** The one server that gets the commands; without it every server does. */
  readonly guild?: string | undefined;
  readonly commands: readonly Command[];
}

/**
 * Makes Discord's list of our commands the wanted one. Those that stay as they are keep their id and
 * version, and count towards no limit.
 * https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
 *
 * @throws {InputError} where Discord refuses the token or the server.
 */
export async function registerCommands({
  token,
  apiUrl,
  stop,
  guild,
  commands,
}: Registration): Promise<void> {
  const rest = new REST(restOptions({ apiUrl, stop })).setToken(token);
  const definitions = commands.map(({ definition }) => asDescribed(definition));
  try {
    const { id } = applicationShape.parse(await rest.get(Routes.currentApplication()));
    await (guild === undefined
      ? rest.put(Routes.applicationCommands(id), { body: definitions })
      : rest.put(Routes.applicationGuildCommands(id, guild), {
          body: definitions.map(inOneServer),
        }));
  } catch (error) {
    throw explainSettingError(error, guild);
  }
}

const applicationShape = z.object({ id: z.string() });

type Definition = RESTPutAPIApplicationCommandsJSONBody[number];

/** Discord's description of its API has as a number what its documentation has as digits. */
function asDescribed(definition: Definition): object {
  const { default_member_permissions: needed } = definition;
  if (needed === undefined || needed === null) return definition;
  return { ...definition, default_member_permissions: Number(needed) };
}

/** Only global commands have contexts and integration types. */
function inOneServer(definition: object): object {
  const own = Object.entries(definition);
  return Object.fromEntries(
    own.filter(([name]) => name !== 'contexts' && name !== 'integration_types'),
  );
}
