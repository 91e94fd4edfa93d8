import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  PermissionFlagsBits,
  type APIApplicationCommand,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
} from 'discord-api-types/v10';
import { fill, type Filling } from './options.js';
import { contextOf, permissionsOf, type Place } from './place.js';
import type { Person, World } from '../world/world.js';

/**
 * The `data` of a command's call.
 * @param name the command; a subcommand's name follows after a space
 * @throws {Error} where Discord's app would not let the person send it
 */
export function callData(world: World, name: string, filling: Filling) {
  const [first = '', ...path] = name.split(' ');
  const command = offeredCommand(world, first, filling);
  const { options, ...resolved } = fill(command.options ?? [], path, filling);
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.ChatInput as const,
    options,
    ...(Object.values(resolved).some((of) => Object.keys(of).length > 0) ? { resolved } : {}),
  };
}

/**
 * The `data` of a command that is picked in the menu of a message.
 * @throws {Error} where Discord's app would not let the person pick it
 */
export function menuData(
  world: World,
  name: string,
  message: APIMessage,
  { place, person }: Pick<Filling, 'place' | 'person'>,
): APIMessageApplicationCommandInteraction['data'] {
  const command = offeredCommand(world, name, { place, person });
  if (command.type !== ApplicationCommandType.Message)
    throw new Error(`"${name}" is not in the menu of a message`);
  return {
    id: command.id,
    name: command.name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
}

function offeredCommand(
  world: World,
  name: string,
  { place, person, permitted = false }: Pick<Filling, 'place' | 'person' | 'permitted'>,
): APIApplicationCommand {
  if (!mayUseCommands(place, person)) throw new Error('They may not use commands here');
  const command = world.commands.named(name, place.kind === 'guild' ? place.guild.id : undefined);
  if (!command) throw new Error(`The command /${name} is not registered`);
  if (!isOffered(command, place)) throw new Error(`/${name} is not offered here`);
  if (!permitted && !isAllowed(command, place, person))
    throw new Error(`/${name} is not offered to them`);
  return command;
}

function isOffered(command: APIApplicationCommand, place: Place): boolean {
  const { contexts, integration_types: installed = [] } = command;
  const needed =
    place.kind === 'private'
      ? ApplicationIntegrationType.UserInstall
      : ApplicationIntegrationType.GuildInstall;
  return installed.includes(needed) && (contexts == null || contexts.includes(contextOf(place)));
}

/** Whether somebody has what the command asks for by default. */
function isAllowed(
  { default_member_permissions: needed }: APIApplicationCommand,
  place: Place,
  person: Person,
): boolean {
  if (needed == null || place.kind !== 'guild') return true;
  const wanted = BigInt(needed);
  return (permissionsOf(person, place.guild, place.channel) & wanted) === wanted;
}

function mayUseCommands(place: Place, person: Person): boolean {
  const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands;
  return (
    place.kind !== 'guild' ||
    (permissionsOf(person, place.guild, place.channel) & needed) === needed
  );
}
