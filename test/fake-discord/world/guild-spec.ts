import { PermissionFlagsBits } from 'discord-api-types/v10';

/** A server that the bot is in, as a test describes it. */
export interface GuildSpec {
  readonly name: string;
  readonly channels: readonly ChannelSpec[];
  readonly roles?: readonly RoleSpec[];
  /** What everyone may do; by default read, write and use commands. */
  readonly everyone?: bigint;
  /** What the bot's own role adds; by default to see channels and write in them. */
  readonly bot?: bigint;
}

export interface ChannelSpec {
  readonly name: string;
  readonly overwrites?: readonly OverwriteSpec[];
}

export interface OverwriteSpec {
  /** `everyone`, `bot` (its role), or a role of the guild by name. */
  readonly for: string;
  readonly allow?: bigint;
  readonly deny?: bigint;
}

export interface RoleSpec {
  readonly name: string;
  readonly permissions?: bigint;
}

const {
  ViewChannel,
  SendMessages,
  EmbedLinks,
  AttachFiles,
  ReadMessageHistory,
  UseApplicationCommands,
} = PermissionFlagsBits;

export const everyoneByDefault =
  ViewChannel |
  SendMessages |
  EmbedLinks |
  AttachFiles |
  ReadMessageHistory |
  UseApplicationCommands;

export const botByDefault = ViewChannel | SendMessages;
