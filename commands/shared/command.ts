import type {
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Form, Message, Press } from '../../src/ui/index.js';
import type { Context, Options } from './context.js';

/** Most characters of a choice's name and of its value, as Discord has it. */
export const LONGEST_CHOICE = 100;

/** A choice that an option offers while its value is being typed. */
export interface Choice {
  /** What the person reads: 1 to {@link LONGEST_CHOICE} characters. */
  readonly name: string;
  /** What the option becomes: 1 to {@link LONGEST_CHOICE} characters. */
  readonly value: string;
}

/** What a press of a button brings about. */
export interface Pressed {
  /** Whether the message takes the place of the one with the button, or is a reply of its own. */
  readonly as: 'update' | 'reply';
  readonly message: Message;
}

/** A command that is typed: `/ask`. */
export interface SlashCommand extends Answering {
  /** What is registered with Discord; its `name` finds the command. */
  readonly definition: RESTPostAPIChatInputApplicationCommandsJSONBody;
}

/** A command in the menu of a message. */
export interface MessageCommand extends Answering {
  readonly definition: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  /** What it does, for the help: Discord shows no description of it. */
  readonly explanation: string;
}

/** A command: what Discord shows of it, and what it answers. It knows no door. */
export type Command = SlashCommand | MessageCommand;

interface Answering {
  /** How somebody would call it, for the help. */
  readonly example: string;
  /** Whether the reply is for the person alone; known before it is made. Default: the option `hide`. */
  isEphemeral?(options: Options): boolean;
  /**
   * Answers with a message; or with a form, at once, and is called again with what is filled in.
   *
   * @throws {InputError} whose message is shown to the person alone.
   */
  run(context: Context): Message | Form | Promise<Message>;
  /** Choices for the option being typed, best first. At most 25 are shown, and none over its lengths. */
  complete?(context: Context, option: string, typed: string): readonly Choice[];
  /** @throws {InputError} whose message is shown to the person alone. */
  press?(context: Context, press: Press): Pressed | Promise<Pressed>;
}
