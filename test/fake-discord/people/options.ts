import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
  type APIAttachment,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIInteractionDataResolvedChannel,
  type APIRole,
} from 'discord-api-types/v10';
import { permissionsOf, type Place } from './place.js';
import type { Person } from '../world/world.js';

/** A file that somebody sends. */
export interface SentFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Options by name; a channel and a role by its name or id. */
export type Given = Readonly<Record<string, string | number | boolean | SentFile>>;

/** What a person fills in, and the circumstances. */
export interface Filling {
  readonly given: Given;
  /** The option being typed, where a completion is asked for. */
  readonly focused: string | undefined;
  readonly place: Place;
  readonly person: Person;
  /** Whether the server's own settings let them use what the command keeps for others by default. */
  readonly permitted?: boolean;
  /** Keeps a file where the bot can read it. */
  readonly upload: (file: SentFile) => APIAttachment;
}

interface Filled {
  readonly options: APIApplicationCommandInteractionDataOption[];
  readonly channels: Readonly<Record<string, APIInteractionDataResolvedChannel>>;
  readonly attachments: Readonly<Record<string, APIAttachment>>;
  readonly roles: Readonly<Record<string, APIRole>>;
}

/**
 * Fills in a command's options as Discord's app would.
 * @param path names of the subcommand, outermost first
 * @throws {Error} where the app would not let the person send it
 */
export function fill(
  definitions: readonly APIApplicationCommandOption[],
  path: readonly string[],
  filling: Filling,
): Filled {
  const [name, ...rest] = path;
  if (name !== undefined) {
    const found = definitions.find((it) => it.name === name);
    if (found?.type !== Type.Subcommand && found?.type !== Type.SubcommandGroup)
      throw new Error(`There is no subcommand "${name}"`);
    const { options, ...resolved } = fill(found.options ?? [], rest, filling);
    return { options: [nested(found.type, name, options)], ...resolved };
  }
  const known = definitions.map((it) => it.name);
  const stray = Object.keys(filling.given).find((it) => !known.includes(it));
  if (stray !== undefined) throw new Error(`There is no option "${stray}"`);
  const channels: Record<string, APIInteractionDataResolvedChannel> = {};
  const attachments: Record<string, APIAttachment> = {};
  const roles: Record<string, APIRole> = {};
  const options = definitions.flatMap((definition) => {
    const value = filling.given[definition.name];
    if (value === undefined) {
      if (definition.required === true && filling.focused === undefined)
        throw new Error(`The option "${definition.name}" must be given`);
      return [];
    }
    if (typeof value === 'object') {
      if (definition.type !== Type.Attachment)
        throw new Error(`"${definition.name}" takes no file`);
      const file = filling.upload(value);
      attachments[file.id] = file;
      return [{ name: definition.name, type: Type.Attachment as const, value: file.id }];
    }
    if (definition.type === Type.Channel) {
      const channel = pickedChannel(String(value), filling);
      channels[channel.id] = channel;
      return [{ name: definition.name, type: Type.Channel as const, value: channel.id }];
    }
    if (definition.type === Type.Role) {
      const role = pickedRole(String(value), filling);
      roles[role.id] = role;
      return [{ name: definition.name, type: Type.Role as const, value: role.id }];
    }
    return [filledOption(definition, value, filling.focused === definition.name)];
  });
  return { options, channels, attachments, roles };
}

function nested(
  type: Type.Subcommand | Type.SubcommandGroup,
  name: string,
  options: APIApplicationCommandInteractionDataOption[],
): APIApplicationCommandInteractionDataOption {
  return type === Type.Subcommand
    ? { type, name, options: options.filter(isBasic) }
    : { type, name, options: options.filter((it) => it.type === Type.Subcommand) };
}

function isBasic(
  option: APIApplicationCommandInteractionDataOption,
): option is APIApplicationCommandInteractionDataBasicOption {
  return option.type !== Type.Subcommand && option.type !== Type.SubcommandGroup;
}

function filledOption(
  definition: APIApplicationCommandOption,
  value: string | number | boolean,
  focused: boolean,
): APIApplicationCommandInteractionDataBasicOption {
  const { name, type } = definition;
  const focus = focused ? { focused } : {};
  if (type === Type.String) {
    checkString(definition, String(value), focused);
    return { type, name, value: String(value), ...focus };
  }
  if (type === Type.Integer || type === Type.Number) {
    if (!focused) checkNumber(definition, Number(value));
    return { type, name, value: Number(value), ...focus };
  }
  if (type === Type.Boolean) return { type, name, value: value === true };
  throw new Error(`The fake Discord cannot fill in "${name}", of type ${type}`);
}

type StringOption = Extract<APIApplicationCommandBasicOption, { type: Type.String }>;
type NumberOption = Extract<APIApplicationCommandBasicOption, { type: Type.Integer | Type.Number }>;

function checkString(definition: StringOption, value: string, focused: boolean): void {
  const { name, min_length: least = 0, max_length: most = 6000, choices = [] } = definition;
  if (value.length > most) throw new Error(`"${name}" takes at most ${most} characters`);
  if (!focused && value.length < least)
    throw new Error(`"${name}" takes at least ${least} characters`);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value))
    throw new Error(`"${name}" offers no choice "${value}"`);
}

function checkNumber({ name, min_value, max_value }: NumberOption, value: number): void {
  if (value < (min_value ?? -Infinity) || value > (max_value ?? Infinity))
    throw new Error(`"${name}" does not take ${value}`);
}

function pickedRole(nameOrId: string, { place }: Filling): APIRole {
  if (place.kind !== 'guild') throw new Error('There are no roles to pick in direct messages');
  const { guild } = place;
  const role = guild.roles.find(({ id, name }) => id === nameOrId || name === nameOrId);
  if (!role) throw new Error(`The server ${guild.name} has no role "${nameOrId}"`);
  return role;
}

function pickedChannel(
  nameOrId: string,
  { place, person }: Filling,
): APIInteractionDataResolvedChannel {
  if (place.kind !== 'guild') throw new Error('There are no channels to pick in direct messages');
  const { guild } = place;
  const channel = guild.channels.find(({ id, name }) => id === nameOrId || name === nameOrId);
  if (!channel) throw new Error(`The server ${guild.name} has no channel "${nameOrId}"`);
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    permissions: String(permissionsOf(person, guild, channel)),
  };
}
