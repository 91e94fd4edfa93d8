import {
  ApplicationCommandType,
  type APIApplicationCommandInteraction,
  type APIMessage,
} from 'discord-api-types/v10';

/** The words of the message that a message command is used on. */
export function targetWords({ data }: APIApplicationCommandInteraction): string | undefined {
  if (data.type !== ApplicationCommandType.Message) return undefined;
  const message = data.resolved.messages[data.target_id];
  return message && wordsOf(message);
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
