import {
  ApplicationCommandType,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import type { Command } from '../../../commands/shared/index.js';
import type { Story, StoryListing } from '../../engine/index.js';
import { formatDateRange, kindLabel } from '../../ui/index.js';
import { APPLICATION, CHANNELS, GUILD, MAX_FILE_BYTES, type DemoChannel } from './demo-server.js';

/** Most stories that the page names from the start: more are too many to look through. */
const MOST_STORIES = 40;

/** What the page knows from the start: the demo server, the commands, and which stories there are. */
export interface PageData {
  readonly application: { readonly id: string; readonly name: string };
  readonly guild: { readonly id: string; readonly name: string };
  readonly channels: readonly [DemoChannel, ...DemoChannel[]];
  readonly commands: readonly RegisteredCommand[];
  /** The first of them, as they are listed. */
  readonly stories: readonly Pick<Story, 'id' | 'title'>[];
  /** Of all of them. */
  readonly story_count: number;
  /** How much of files may be sent at once, bytes. */
  readonly max_file_bytes: number;
}

/** A command as Discord gives it back once it is registered, with what it leaves out by default. */
export interface RegisteredCommand {
  readonly id: string;
  readonly name: string;
  readonly type: ApplicationCommandType;
  readonly description: string;
  readonly options: readonly PageCommandOption[];
}

/** A choice of an option; what it is called in other languages the page never shows. */
export type OptionChoice = Pick<APIApplicationCommandOptionChoice, 'name' | 'value'>;

/** An option of a command, with what options of its type alone have. */
export interface PageCommandOption {
  readonly type: OptionType;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly OptionChoice[] | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly file_types?: readonly string[] | undefined;
}

/** A story as the page shows it whole. */
export interface StoryText extends Pick<Story, 'id' | 'title' | 'address' | 'text'> {
  /** Where the first paragraph starts, after the front matter; a UTF-16 offset. */
  readonly bodyStart: number;
  /** Where it is from, as far as known: "The Ellery Post · 3 March 2024 · retold from a report". */
  readonly origin: string;
}

export function pageData(commands: readonly Command[], stories: readonly StoryListing[]): PageData {
  return {
    stories: stories.slice(0, MOST_STORIES).map(({ id, title }) => ({ id, title })),
    story_count: stories.length,
    application: APPLICATION,
    guild: GUILD,
    channels: CHANNELS,
    max_file_bytes: MAX_FILE_BYTES,
    commands: commands.flatMap(({ definition }, index): readonly RegisteredCommand[] => {
      const options = ('options' in definition ? definition.options : undefined) ?? [];
      const id = String(index + 1);
      const type = definition.type ?? ApplicationCommandType.ChatInput;
      const subcommands = options.filter((option) => option.type === OptionType.Subcommand);
      // As Discord's app lists them: a subcommand is picked like a command.
      if (subcommands.length > 0) {
        return subcommands.map(({ name, description, options: own = [] }) => ({
          ...{ id, type, description, options: own },
          name: `${definition.name} ${name}`,
        }));
      }
      const description = 'description' in definition ? definition.description : '';
      return [{ ...definition, id, type, description, options }];
    }),
  };
}

export function storyText(story: Story): StoryText {
  const { id, title, address, text, paragraphs } = story;
  const body = paragraphs.find(({ number }) => number > 0);
  return { id, title, address, text, origin: originOf(story), bodyStart: body?.start ?? 0 };
}

function originOf(story: Story): string {
  const { source, date } = story;
  const day = date === undefined ? [] : [formatDateRange(date, date)];
  const [first = '', ...rest] = [
    ...(source === undefined ? [] : [source]),
    ...day,
    ...kindLabel(story),
  ];
  return [`${first.slice(0, 1).toUpperCase()}${first.slice(1)}`, ...rest].join(' · ');
}
