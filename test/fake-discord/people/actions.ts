import type { APIMessage } from 'discord-api-types/v10';
import type { Given, SentFile } from './options.js';
import type { UserAction } from './user-action.js';

export interface Called extends UserAction {
  /** Whether the server's own settings let them use what the command keeps for others by default. */
  readonly permitted?: boolean;
  /** The command; a subcommand's name follows after a space. */
  readonly name: string;
  readonly options?: Given;
}

export interface Picked extends UserAction {
  /** The command, as the menu of a message shows it. */
  readonly name: string;
  /** The words of the message, which somebody called Bob wrote. */
  readonly words: string;
  /** Whether he only forwarded it: the words are somebody else's, and it has none of its own. */
  readonly forwarded?: boolean;
  /** A file that comes with it. */
  readonly file?: SentFile;
}

export interface Said extends UserAction {
  readonly words: string;
  /** The message that it answers; the bot's is pinged by that. */
  readonly answering?: APIMessage;
}

export interface Pressed extends UserAction {
  /** Whether the message need not have the button: a custom id from elsewhere, as nobody can send it. */
  readonly forged?: boolean;
}

export interface Typed extends Called {
  /** The option being typed; its value so far stands in `options`. */
  readonly focused: string;
}
