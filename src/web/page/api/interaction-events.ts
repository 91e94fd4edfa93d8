import { z } from 'zod';
import { messageBody } from './payload.js';

const quotedSlice = z.object({ story: z.string(), start: z.number(), end: z.number() });
/** The slice of a story that a block quote shows; UTF-16 offsets into the story's text. */
export type QuotedSlice = z.infer<typeof quotedSlice>;

const sentFile = z.object({ name: z.string(), type: z.string(), data: z.string() });
/** A file of a message, its data in base64. */
export type SentFile = z.infer<typeof sentFile>;

const extras = { files: z.array(sentFile), quotes: z.array(quotedSlice) };

/** What the bot does to answer an interaction; the server streams one a line. */
export const interactionEvent = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('callback'),
    response: z.object({ type: z.number(), data: z.unknown().optional() }),
    ...extras,
  }),
  z.object({ event: z.literal('edit'), message: messageBody, ...extras }),
  z.object({ event: z.literal('follow-up'), message: messageBody, ...extras }),
  z.object({
    ...{ event: z.literal('post'), channel_id: z.string(), message: messageBody },
    ...extras,
  }),
  z.object({ event: z.literal('delete') }),
]);
export type InteractionEvent = z.infer<typeof interactionEvent>;
