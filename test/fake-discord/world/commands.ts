import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  type APIApplicationCommand,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Clock } from './clock.js';

/** A definition whose limits were checked. */
const definition = z.looseObject({
  type: z.enum(ApplicationCommandType).nullish(),
  name: z.string(),
  description: z.string().nullish(),
  options: z.custom<APIApplicationCommandOption[] | null>().optional(),
  contexts: z.custom<APIApplicationCommand['contexts']>().optional(),
  integration_types: z.custom<APIApplicationCommand['integration_types']>().optional(),
  default_member_permissions: z.union([z.string(), z.int()]).nullish(),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  description_localizations: z.record(z.string(), z.string()).nullish(),
});

/** The commands that the application registered, everywhere or in one server. */
export class Commands {
  /** Requests that wrote, whether they changed anything or not. */
  writes = 0;
  readonly #scopes = new Map<string, Map<string, APIApplicationCommand>>();

  constructor(
    private readonly applicationId: string,
    private readonly clock: Clock,
  ) {}

  in(guildId = ''): APIApplicationCommand[] {
    return [...(this.#scopes.get(guildId)?.values() ?? [])];
  }

  /** The command that a person in this server sees under a name. */
  named(name: string, guildId: string | undefined): APIApplicationCommand | undefined {
    const seen = [...(guildId === undefined ? [] : this.in(guildId)), ...this.in()];
    return seen.find((command) => command.name === name);
  }

  replaceAll(raw: readonly unknown[], guildId = ''): APIApplicationCommand[] {
    this.writes += 1;
    const made = raw.map((it) => this.#made(it, guildId));
    this.#scopes.set(guildId, new Map(made.map((command) => [command.id, command])));
    return made;
  }

  put(raw: unknown, guildId = ''): APIApplicationCommand {
    this.writes += 1;
    const command = this.#made(raw, guildId);
    const scope = this.#scopes.get(guildId) ?? new Map<string, APIApplicationCommand>();
    this.#scopes.set(guildId, scope.set(command.id, command));
    return command;
  }

  delete(id: string, guildId = ''): void {
    this.writes += 1;
    this.#scopes.get(guildId)?.delete(id);
  }

  /** A command keeps its id as long as its name, and its version as long as it is the same. */
  #made(raw: unknown, guildId: string): APIApplicationCommand {
    const given = definition.parse(raw);
    const before = this.in(guildId).find(({ name }) => name === given.name);
    const made = {
      id: before?.id ?? this.clock.snowflake(),
      application_id: this.applicationId,
      version: before?.version ?? this.clock.snowflake(),
      type: given.type ?? ApplicationCommandType.ChatInput,
      name: given.name,
      name_localizations: given.name_localizations ?? null,
      description: given.description ?? '',
      description_localizations: given.description_localizations ?? null,
      default_member_permissions:
        given.default_member_permissions == null ? null : String(given.default_member_permissions),
      // Only commands that are everywhere have these of their own.
      contexts: guildId === '' ? (given.contexts ?? null) : null,
      integration_types: (guildId === '' ? given.integration_types : undefined) ?? [
        ApplicationIntegrationType.GuildInstall,
      ],
      nsfw: false,
      ...(given.options?.length ? { options: given.options.map(tidy) } : {}),
      ...(guildId === '' ? {} : { guild_id: guildId }),
    };
    return before && !isDeepStrictEqual(made, before)
      ? { ...made, version: this.clock.snowflake() }
      : made;
  }
}

/** Discord leaves out what is false by default. */
function tidy(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const tidied = { ...option };
  if (tidied.required === false) delete tidied.required;
  if ('autocomplete' in tidied && !tidied.autocomplete) delete tidied.autocomplete;
  return tidied;
}
