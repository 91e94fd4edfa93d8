import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIInteractionDataResolved,
  type InteractionType,
} from 'discord-api-types/v10';
import type { GivenFile, Options, PickedChannel } from '../../commands/shared/index.js';
import { mayPost } from './post-permission.js';

type CommandType =
  | InteractionType.ApplicationCommand
  | InteractionType.ApplicationCommandAutocomplete;
type CommandOption = APIApplicationCommandInteractionDataOption<CommandType>;
/** An option with a value; no subcommand. */
export type BasicOption = APIApplicationCommandInteractionDataBasicOption<CommandType>;

/** The options of a command as Discord sends them, with the resolved data behind their ids. */
export class ResolvedOptions implements Options {
  readonly #byName: ReadonlyMap<string, BasicOption>;
  readonly #resolved: APIInteractionDataResolved | undefined;
  /** Which of the command's subcommands is called, where it has such. */
  readonly subcommand: string | undefined;

  constructor(options: readonly CommandOption[] = [], resolved?: APIInteractionDataResolved) {
    const [first] = options;
    const isNested = first?.type === ApplicationCommandOptionType.Subcommand;
    const own: readonly CommandOption[] = isNested ? (first.options ?? []) : options;
    this.subcommand = isNested ? first.name : undefined;
    this.#byName = new Map(own.filter(isBasic).map((option) => [option.name, option]));
    this.#resolved = resolved;
  }

  /** All options with a value. */
  get all(): readonly BasicOption[] {
    return [...this.#byName.values()];
  }

  string(name: string): string | undefined {
    const option = this.#byName.get(name);
    return option?.type === ApplicationCommandOptionType.String ? option.value : undefined;
  }

  integer(name: string): number | undefined {
    const option = this.#byName.get(name);
    // While another option is being typed, an integer arrives as the text typed so far.
    return option?.type === ApplicationCommandOptionType.Integer && typeof option.value === 'number'
      ? option.value
      : undefined;
  }

  boolean(name: string): boolean | undefined {
    const option = this.#byName.get(name);
    return option?.type === ApplicationCommandOptionType.Boolean ? option.value : undefined;
  }

  channel(name: string): PickedChannel | undefined {
    const option = this.#byName.get(name);
    if (option?.type !== ApplicationCommandOptionType.Channel) return undefined;
    const channel = this.#resolved?.channels?.[option.value];
    if (!channel) return undefined;
    const thread = 'thread_metadata' in channel ? channel.thread_metadata : undefined;
    return {
      id: channel.id,
      name: channel.name ?? channel.id,
      // Discord computed them for the user, all overwrites applied.
      userMayPost: mayPost(BigInt(channel.permissions), thread),
    };
  }

  role(name: string): string | undefined {
    const option = this.#byName.get(name);
    return option?.type === ApplicationCommandOptionType.Role ? option.value : undefined;
  }

  attachment(name: string): GivenFile | undefined {
    const option = this.#byName.get(name);
    if (option?.type !== ApplicationCommandOptionType.Attachment) return undefined;
    const file = this.#resolved?.attachments?.[option.value];
    return file && { name: file.filename, size: file.size, url: file.url };
  }

  /** The option that is being typed, and its text so far. */
  focused(): { readonly name: string; readonly typed: string } | undefined {
    for (const option of this.#byName.values()) {
      if ('focused' in option && option.focused) {
        return { name: option.name, typed: String(option.value) };
      }
    }
    return undefined;
  }
}

function isBasic(option: CommandOption): option is BasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}
