import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { ChosenFiles } from '../api/attachments.js';
import type { RegisteredCommand } from '../../server/index.js';
import { filterByName } from './filter-by-name.js';
import { slashCommandsOf } from './nearest-command.js';
import { typedName } from './typed-name.js';

/** Text in the composer; a `/` at its start looks for a command. */
export interface TextDraft {
  readonly kind: 'text';
  readonly text: string;
  /** Which of the commands suggested Enter picks. */
  readonly active: number;
  /** Whether the list of commands was closed, until more is typed. */
  readonly isClosed?: boolean;
}

/** A command in the composer, its options being filled in. */
export interface CommandDraft {
  readonly kind: 'command';
  readonly command: RegisteredCommand;
  /** What is sent, by option; text that names no choice is kept as it was typed. */
  readonly values: Readonly<Record<string, string>>;
  /** What the field shows where it differs from the value, by option. */
  readonly labels: Readonly<Record<string, string | undefined>>;
  /** Files that were chosen, by the ids that are their options' values. */
  readonly files: ChosenFiles;
  /** The options that have a field. */
  readonly visible: ReadonlySet<string>;
  readonly suggestions: Suggestions;
}

/** The option being typed, and the choices suggested for it. */
export interface Suggestions {
  readonly option: string;
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  /** Which of them Enter picks; -1 for none. */
  readonly active: number;
}

/** What is in the composer. */
export type Draft = TextDraft | CommandDraft;

export const EMPTY_DRAFT: TextDraft = { kind: 'text', text: '', active: 0 };
export const NO_SUGGESTIONS: Suggestions = { option: '', choices: [], active: -1 };

/** The slash commands that the text may become; none where it starts with no slash. */
export function matchingCommands(
  text: string,
  commands: readonly RegisteredCommand[],
): readonly RegisteredCommand[] {
  if (!text.startsWith('/')) return [];
  const name = typedName(text.slice(1), commands);
  return filterByName(name, slashCommandsOf(commands));
}
