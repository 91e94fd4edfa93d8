import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { StoryExamples } from '../../src/engine/index.js';
import type { Message, Modal } from '../../src/ui/index.js';
import type { Context, Options } from './context.js';

/** Most characters of a choice's name and of its value, as Discord has it. */
export const MAX_CHOICE_LENGTH = 100;

/** A choice that an option offers while its value is being typed. */
export interface Choice {
  /** What the person reads: 1 to {@link MAX_CHOICE_LENGTH} characters. */
  readonly name: string;
  /** What the option becomes: 1 to {@link MAX_CHOICE_LENGTH} characters. */
  readonly value: string;
}

/** What a button brings: its message made again, a reply beside it, or a form. */
export type ComponentReply =
  | { readonly type: 'update' | 'reply'; readonly message: Message }
  | {
      readonly type: 'form';
      readonly modal: Modal;
      /** What is called when the form is submitted: a subcommand, and options that are given already. */
      readonly subcommand?: string | undefined;
      readonly given: Readonly<Record<string, string>>;
    };

/** A command that is typed: `/ask`. */
export interface SlashCommand extends Handlers {
  /** What is registered with Discord; its `name` finds the command. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
  /** The option that takes what is written to the bot without a command, where it answers that. */
  readonly wordsOption?: string;
}

/** A command in the context menu of a message. */
export interface MessageCommand extends Handlers {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** What it does, for the help: Discord shows no description of it. */
  readonly explanation: string;
}

/** A command: what Discord is told of it, and how it answers. It knows no adapter. */
export type Command = SlashCommand | MessageCommand;

interface Handlers {
  /** How somebody would call it on the stories that are loaded, for the help. */
  example(found: StoryExamples): string;
  /**
   * Whether the reply is ephemeral; known before it is made. Where it does not say: the option `hide`,
   * else what is set for the channel or the server.
   */
  isEphemeral?(options: Options): boolean | undefined;
  /**
   * Answers with a message; or with a modal, at once, and is called again when that is submitted.
   *
   * @throws {InputError} whose message is shown to the person alone.
   */
  run(context: Context): Message | Modal | Promise<Message | Modal>;
  /** Choices for the option being typed, best first. At most 25 are shown, and none over its lengths. */
  autocomplete?(
    context: Context,
    option: string,
    typed: string,
  ): readonly Choice[] | Promise<readonly Choice[]>;
  /**
   * Answers a button of one of the command's messages.
   *
   * @param fields the state that the button carries; undefined is returned where it cannot be parsed.
   * @throws {InputError} whose message is shown to the person alone.
   */
  component?(
    context: Context,
    fields: readonly string[],
  ): ComponentReply | Promise<ComponentReply> | undefined;
}
