import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIInteractionDataResolved,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Options, PickedChannel } from '../../commands/shared/index.js';
import { mayPost } from './may-post.js';

type Kind = InteractionType.ApplicationCommand | InteractionType.ApplicationCommandAutocomplete;
type Given = APIApplicationCommandInteractionDataOption<Kind>;
/** An option with a value, and no option inside it. */
export type BasicOption = APIApplicationCommandInteractionDataBasicOption<Kind>;

/** The options of a call as Discord sends them, read by name and type. */
export class GivenOptions implements Options {
  readonly #byName: ReadonlyMap<string, BasicOption>;
  readonly #resolved: APIInteractionDataResolved | undefined;

  constructor(given: readonly Given[] = [], resolved?: APIInteractionDataResolved) {
    this.#byName = new Map(given.filter(isBasic).map((option) => [option.name, option]));
    this.#resolved = resolved;
  }

  /** All that were given. */
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
      // What Discord computed for the person who called: every overwrite is in it already.
      userMayPost: mayPost(BigInt(channel.permissions), thread),
    };
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

function isBasic(option: Given): option is BasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}
