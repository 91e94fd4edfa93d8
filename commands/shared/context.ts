import type { Engine } from '../../src/engine/index.js';
import type { PlainMessage } from '../../src/ui/index.js';
import type { Conversation } from './conversation.js';

/** A channel that a person picked. */
export interface PickedChannel {
  readonly id: string;
  readonly name: string;
  /** Whether the person themself may write there. */
  readonly userMayPost: boolean;
}

/** The options of a call, by name; undefined where one was not given. A button has none. */
export interface Options {
  string(name: string): string | undefined;
  integer(name: string): number | undefined;
  boolean(name: string): boolean | undefined;
  channel(name: string): PickedChannel | undefined;
}

/** Writing to channels, where the adapter can. */
export interface Channels {
  /** Whether the bot may see the channel and write there. */
  botMayPost(channel: string): Promise<boolean>;
  /** Posts the messages one after the other, pinging nobody. Rejects where Discord refuses. */
  post(channel: string, messages: readonly PlainMessage[]): Promise<void>;
}

/** What a command is given: never discord.js, a request or a socket. */
export interface Context {
  readonly engine: Engine;
  readonly options: Options;
  /** The content of the message that a message command is used on, as it was typed. */
  readonly message?: string | undefined;
  /** Id of the person who called. */
  readonly user: string;
  /** Whether the reply is for that person alone; for a button, whether its message is. */
  readonly ephemeral: boolean;
  readonly channels: Channels;
  /** What that person asked last where they call from. */
  readonly conversation: Conversation;
}
