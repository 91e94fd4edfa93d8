import type {
  APIChannelSelectComponent,
  APISelectMenuOption,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType, ComponentType } from '../api/discord-enums.js';
import type { DemoChannel, RegisteredCommand, PageCommandOption } from '../../server/index.js';

const BOOLEANS = [
  { name: 'True', value: 'true' },
  { name: 'False', value: 'false' },
];

/** The commands, with the choices of each option that Discord fills in by itself. */
export function withBuiltInChoices(
  commands: readonly RegisteredCommand[],
  channels: readonly DemoChannel[],
): readonly RegisteredCommand[] {
  return commands.map((command) => ({
    ...command,
    options: command.options.map((option) => ({
      ...option,
      choices: option.choices ?? builtInChoices(option, channels),
    })),
  }));
}

function builtInChoices(
  { type }: PageCommandOption,
  channels: readonly DemoChannel[],
): PageCommandOption['choices'] {
  if (type === ApplicationCommandOptionType.Boolean) return BOOLEANS;
  // The page's server has none.
  if (type === ApplicationCommandOptionType.Role) return [];
  if (type !== ApplicationCommandOptionType.Channel) return undefined;
  return channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
}

/** The menus that the page knows. */
export type SelectMenu = APIChannelSelectComponent | APIStringSelectComponent;

/** The options of a select menu: those that it brings, or the channels of the server. */
export function selectOptions(
  menu: SelectMenu,
  channels: readonly DemoChannel[],
): readonly APISelectMenuOption[] {
  return menu.type === ComponentType.ChannelSelect
    ? channels.map(({ id, name }) => ({ label: `#${name}`, value: id }))
    : menu.options;
}
