import { ApplicationCommandOptionType, ComponentType } from '../api/discord-enums.js';
import type { Channel, Command, CommandOption } from '../api/page-data.js';
import type { Component, SelectOption } from '../api/payload.js';

const BOOLEANS = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** The commands, with the choices of each option that Discord fills in by itself. */
export function withBuiltInChoices(
  commands: readonly Command[],
  channels: readonly Channel[],
): readonly Command[] {
  return commands.map((command) => ({
    ...command,
    options: command.options.map((option) => ({
      ...option,
      choices: option.choices ?? builtInChoices(option, channels),
    })),
  }));
}

function builtInChoices(
  { type }: CommandOption,
  channels: readonly Channel[],
): CommandOption['choices'] {
  if (type === ApplicationCommandOptionType.Boolean) return BOOLEANS;
  if (type !== ApplicationCommandOptionType.Channel) return undefined;
  return channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
}

/** The options of a select menu: those that it brings, or the channels of the server. */
export function selectOptions(
  { type, options = [] }: Component,
  channels: readonly Channel[],
): readonly SelectOption[] {
  return type === ComponentType.ChannelSelect
    ? channels.map(({ id, name }) => ({ label: `#${name}`, value: id }))
    : options;
}
