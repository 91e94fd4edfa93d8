import { z } from 'zod';
import { optionChoice } from './payload.js';

const commandOption = z.object({
  type: z.number(),
  name: z.string(),
  description: z.string(),
  required: z.boolean().optional(),
  autocomplete: z.boolean().optional(),
  choices: z.array(optionChoice).optional(),
  min_value: z.number().optional(),
  max_value: z.number().optional(),
  min_length: z.number().optional(),
  max_length: z.number().optional(),
  file_types: z.array(z.string()).optional(),
});
export type CommandOption = z.infer<typeof commandOption>;

const command = z.object({
  id: z.string(),
  name: z.string(),
  type: z.number().default(1),
  description: z.string().default(''),
  options: z.array(commandOption).default([]),
});
export type Command = z.infer<typeof command>;

const channel = z.object({ id: z.string(), name: z.string(), topic: z.string().default('') });
export type Channel = z.infer<typeof channel>;

/** What the page knows from the start. */
export const pageData = z.object({
  application: z.object({ id: z.string(), name: z.string() }),
  guild: z.object({ id: z.string(), name: z.string() }),
  channels: z.tuple([channel], channel),
  commands: z.array(command).readonly(),
  /** Example questions. */
  questions: z.array(z.string()),
  /** How much of files may be sent at once, bytes. */
  max_file_bytes: z.number(),
});
export type PageData = z.infer<typeof pageData>;

export const storyText = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  address: z.string().optional(),
  text: z.string(),
  /** Where the first paragraph starts, after the front matter; a UTF-16 offset. */
  bodyStart: z.number(),
});
export type StoryText = z.infer<typeof storyText>;
