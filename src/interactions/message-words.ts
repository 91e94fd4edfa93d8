import type { APIMessage } from 'discord-api-types/v10';

/**
 * The words of a message as they were typed: its own, and those that it forwards, which Discord sends
 * as snapshots beside an empty content.
 * https://discord.com/developers/docs/resources/message#message-snapshot-object
 */
export function wordsOf({ content, message_snapshots: forwarded = [] }: APIMessage): string {
  return [content, ...forwarded.map(({ message }) => message.content)]
    .filter((words) => words !== '')
    .join('\n');
}
