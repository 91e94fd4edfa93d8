import { isDeepStrictEqual } from 'node:util';
import { Routes, type RESTPutAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { REST } from 'discord.js';
import { z } from 'zod';
import type { Command } from '../../commands/shared/index.js';
import { explained } from './explained.js';

/** Where and what to register. */
export interface Registration {
  readonly token: string;
  /** Base of the REST API where it is not Discord's own, e.g. `http://127.0.0.1:3999/api`. */
  readonly apiUrl?: string | undefined;
  /** The one server that gets the commands; without it every server does. */
  readonly guild?: string | undefined;
  readonly commands: readonly Command[];
}

/** What {@link registerCommands} came to. */
export type Registered = 'unchanged' | 'registered';

/**
 * Makes Discord's list of our commands the wanted one; writes only where the two differ.
 *
 * @throws {InputError} where Discord refuses the token or the server.
 */
export async function registerCommands(wanted: Registration): Promise<Registered> {
  const { token, apiUrl, guild } = wanted;
  const rest = new REST(apiUrl === undefined ? {} : { api: apiUrl }).setToken(token);
  try {
    return await register(rest, wanted);
  } catch (error) {
    throw explained(error, guild);
  }
}

async function register(rest: REST, { guild, commands }: Registration): Promise<Registered> {
  const { id } = applicationShape.parse(await rest.get(Routes.currentApplication()));
  const definitions = commands.map(({ definition }) => definition);
  const [route, body] =
    guild === undefined
      ? [Routes.applicationCommands(id), definitions]
      : [Routes.applicationGuildCommands(id, guild), definitions.map(inOneServer)];
  const [registered, wanted] = [await rest.get(route), body].map((list) =>
    comparable(list, guild !== undefined),
  );
  if (isDeepStrictEqual(registered, wanted)) return 'unchanged';
  await rest.put(route, { body });
  return 'registered';
}

type Definition = RESTPutAPIApplicationCommandsJSONBody[number];

/** Discord keeps contexts and integration types of global commands alone. */
function inOneServer(definition: Definition): Definition {
  const own = { ...definition };
  delete own.contexts;
  delete own.integration_types;
  return own;
}

/** Commands in the order of their names, with Discord's defaults filled in and its own ids left out. */
function comparable(commands: unknown, isInOneServer: boolean): unknown {
  return commandsShape
    .parse(commands)
    .map((command) =>
      isInOneServer ? { ...command, contexts: [], integration_types: [] } : command,
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const applicationShape = z.object({ id: z.string() });

const sortedNumbers = z
  .array(z.number())
  .nullish()
  .transform((numbers) => numbers?.sort((a, b) => a - b) ?? []);

const optionShape = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().default(false),
  autocomplete: z.boolean().default(false),
  channel_types: sortedNumbers,
  choices: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
});

const commandsShape = z.array(
  z.object({
    type: z.number().default(1),
    name: z.string(),
    // A message command has none.
    description: z.string().default(''),
    options: z.array(optionShape).default([]),
    default_member_permissions: z.string().nullish().default(null),
    nsfw: z.boolean().default(false),
    contexts: sortedNumbers,
    integration_types: sortedNumbers,
  }),
);
