import { MessageType } from 'discord-api-types/v10';
import * as z from 'zod';
import type { WrittenWords } from '../interactions/index.js';
import { stripMarkdown } from '../ui/index.js';

/** What is read of a message; Discord sends far more. */
const shape = z.object({
  id: z.string(),
  type: z.int(),
  channel_id: z.string(),
  guild_id: z.string().optional(),
  webhook_id: z.string().optional(),
  author: z.object({ id: z.string(), bot: z.boolean().optional() }),
  content: z.string(),
  referenced_message: z.object({ author: z.object({ id: z.string() }) }).nullish(),
});

/** Not those by which Discord tells that somebody joined, or pinned something. */
const PERSONS: ReadonlySet<number> = new Set([MessageType.Default, MessageType.Reply]);

type Read = z.output<typeof shape>;

/** A person's message that is meant for the bot, with its words as a person reads them. */
export type AddressedMessage = WrittenWords;

/**
 * A message that is meant for the bot: a direct one; one that mentions it; one that answers it and
 * asks something. Undefined for any other.
 *
 * @param bot the bot's id.
 * @throws a `ZodError` where what came is no message.
 */
export function readAddressed(message: unknown, bot: string): AddressedMessage | undefined {
  const read = shape.parse(message);
  const { id, author, channel_id: channel, content, guild_id: guild } = read;
  if (!isPersons(read) || !isFor(bot, read)) return undefined;
  const words = stripMarkdown(content);
  return { id, user: author.id, channel, words, server: guild };
}

/** Not a bot's. */
const isPersons = ({ type, author, webhook_id: webhook }: Read): boolean =>
  PERSONS.has(type) && author.bot !== true && webhook === undefined;

function isFor(bot: string, { guild_id: guild, content, referenced_message: answered }: Read) {
  if (guild === undefined || new RegExp(`<@!?${bot}>`, 'u').test(content)) return true;
  // Thanks want no answer.
  return answered?.author.id === bot && content.includes('?');
}
