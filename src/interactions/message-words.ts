import {
  ApplicationCommandType,
  type APIApplicationCommandInteraction,
  type APIMessage,
} from 'discord-api-types/v10';
import type { GivenFile } from '../../commands/shared/index.js';

/** The message that a message command is used on. */
export interface TargetMessage {
  /** As they were typed. */
  readonly words: string;
  readonly files: readonly GivenFile[];
}

/** The message that a message command is used on. */
export function targetMessage({
  data,
}: APIApplicationCommandInteraction): TargetMessage | undefined {
  if (data.type !== ApplicationCommandType.Message) return undefined;
  const message = data.resolved.messages[data.target_id];
  return message && { words: wordsOf(message), files: filesOf(message) };
}

/** Its own files, and those of messages that it forwards. */
function filesOf({ attachments, message_snapshots: forwarded = [] }: APIMessage) {
  const all = [...attachments, ...forwarded.flatMap(({ message }) => message.attachments)];
  return all.map(({ filename: name, size, url }): GivenFile => ({ name, size, url }));
}

/**
 * The words of a message as they were typed: its own, and those that it forwards, which Discord sends
 * as snapshots beside an empty content.
 * https://discord.com/developers/docs/resources/message#message-snapshot-object
 */
function wordsOf({ content, message_snapshots: forwarded = [] }: APIMessage): string {
  return [content, ...forwarded.map(({ message }) => message.content)]
    .filter((words) => words !== '')
    .join('\n');
}
