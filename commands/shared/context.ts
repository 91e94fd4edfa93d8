import type { EngineCalls } from '../../src/engine/index.js';
import type { Wishes } from '../../src/store/index.js';
import type { PlainMessage } from '../../src/ui/index.js';
import type { Look } from '../../src/ui/images/index.js';
import type { Conversation } from './conversation.js';
import type { Draw } from './picture.js';
import type { GivenFile, Server } from './server.js';

/** A channel that a person picked. */
export interface PickedChannel {
  readonly id: string;
  readonly name: string;
  /** Whether the person themself may write there. */
  readonly userMayPost: boolean;
}

/** The options of a call, by name; undefined where one was not given. A button has none. */
export interface Options {
  /** Which of the command's subcommands is called, where it has such. */
  readonly subcommand?: string | undefined;
  attachment(name: string): GivenFile | undefined;
  string(name: string): string | undefined;
  integer(name: string): number | undefined;
  boolean(name: string): boolean | undefined;
  channel(name: string): PickedChannel | undefined;
  /** The id of a role. */
  role(name: string): string | undefined;
}

/**
 * A message to be posted, made once those before it are there.
 *
 * @param before the ids of these.
 */
export type Post = (before: readonly string[]) => PlainMessage;

/** Why messages were not posted. */
export interface PostRefusal {
  /** To follow a colon: `I lack a permission there`. */
  readonly reason: string;
  /** What stands in the channel nevertheless; where no answer came, nobody knows. */
  readonly left: 'nothing' | 'some' | 'unknown';
}

/** Writing to channels, where the adapter can. */
export interface Channels {
  /** Whether the bot may see the channel and write there. */
  botMayPost(channel: string): Promise<boolean>;
  /** Posts the messages one after the other, pinging nobody: all of them, or else none. */
  post(channel: string, messages: readonly Post[]): Promise<PostRefusal | undefined>;
  /**
   * Deletes messages of the bot's own; one that is gone already is no error. Returns the reason where
   * that is refused, to follow a colon.
   */
  delete(channel: string, ids: readonly string[]): Promise<string | undefined>;
  /**
   * Sends somebody a direct message, where the adapter can: `refused` where they take none, which is a
   * line in the log, `unreachable` where Discord is away.
   */
  tell?(user: string, message: PlainMessage): Promise<'told' | 'refused' | 'unreachable'>;
}

/** The stories that are asked by default where a command is called, where these are not all. */
export interface PickedStories {
  readonly titles: readonly string[];
  /** Whether those were asked, and not all of them or one that was named. */
  wereAsked(): boolean;
}

/** What a command is given: never discord.js, a request or a socket. */
export interface Context {
  readonly engine: EngineCalls;
  readonly draw: Draw;
  readonly options: Options;
  /** The words of the message that a message command is used on, as they were typed. */
  readonly message?: string | undefined;
  /** The files of that message. */
  readonly messageFiles?: readonly GivenFile[] | undefined;
  /** Id of the person who called. */
  readonly user: string;
  /** Whether the reply is for that person alone; for a button, whether its message is. */
  readonly ephemeral: boolean;
  readonly channels: Channels;
  /** Says how far it is, where the reply takes long and that can be shown. */
  readonly progress?: ((line: string) => void) | undefined;
  /** How whoever called sees pictures. */
  readonly look: Look;
  /** What that person asked last where they call from. */
  readonly conversation: Conversation;
  /** The server that it is called in, where something can be kept for it. */
  readonly server?: Server | undefined;
  readonly picked?: PickedStories | undefined;
  /** Who is to be told of an answer, in all servers, where that is kept. */
  readonly wishes?: Wishes | undefined;
}
