import { z } from 'zod';
import { body } from './payload.js';

const quote = z.object({ story: z.string(), start: z.number(), end: z.number() });
/** The slice of a story that a block quote shows. */
export type QuotedSlice = z.infer<typeof quote>;

const beside = {
  files: z.array(z.object({ name: z.string(), type: z.string(), data: z.string() })),
  quotes: z.array(quote),
};
export type SentFile = z.infer<typeof beside.files>[number];

/** What comes of an interaction, a line each. */
export const event = z.discriminatedUnion('event', [
  z.object({
    event: z.literal('callback'),
    response: z.object({ type: z.number(), data: z.unknown().optional() }),
    ...beside,
  }),
  z.object({ event: z.literal('edit'), message: body, ...beside }),
  z.object({ event: z.literal('follow-up'), message: body, ...beside }),
  z.object({ event: z.literal('post'), channel_id: z.string(), message: body, ...beside }),
  z.object({ event: z.literal('delete') }),
]);
export type Event = z.infer<typeof event>;

const option = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z
    .array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }))
    .optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  file_types: z.array(z.string()).optional(),
});
export type CommandOption = z.infer<typeof option>;

const command = z.object({
  id: z.string(),
  name: z.string(),
  type: z.number().default(1),
  description: z.string().default(''),
  options: z.array(option).default([]),
});
export type Command = z.infer<typeof command>;

const channel = z.object({ id: z.string(), name: z.string(), topic: z.string().default('') });
export type Channel = z.infer<typeof channel>;

/** What the page is told before anything is asked. */
export const opening = z.object({
  application: z.object({ id: z.string(), name: z.string() }),
  guild: z.object({ id: z.string(), name: z.string() }),
  channels: z.tuple([channel], channel),
  commands: z.array(command).readonly(),
  questions: z.array(z.string()),
  /** How much of files may be sent at once, bytes. */
  most_file_bytes: z.number(),
});
export type Opening = z.infer<typeof opening>;

export const story = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  address: z.string().optional(),
  text: z.string(),
  /** Where the words begin, after what the file says of itself. */
  begins: z.number(),
});
export type StoryText = z.infer<typeof story>;
