import { createHash } from 'node:crypto';
import * as z from 'zod';

// A folder of an export: `SERVER/server.json`, and for each story `SERVER/STORY/story.json` with its texts
// beside it, that of version 1 in `1.txt`.

const span = z.object({ start: z.int().min(0), end: z.int() });
const time = z.iso.datetime();

/** A text; its words stand in a file of their own. */
const version = z.object({
  version: z.int().min(1),
  read: time,
  origin: z.object({
    kind: z.enum(['address', 'file', 'form', 'message']),
    name: z.string().optional(),
  }),
  words: z.int().min(0),
  /** By which it is known that the file is as it was written: SHA-256. */
  sha256: z.string(),
  paragraphs: z.array(span.extend({ number: z.int().min(0) })),
  titleSpan: span.optional(),
});

export const STORY_ID = /^[\p{L}\p{M}\p{N}-]{1,64}$/u;

/** What stands in a `story.json`. */
export const storyFile = z.object({
  id: z.string().regex(STORY_ID),
  title: z.string(),
  kind: z.enum(['original', 'retelling']),
  language: z.string(),
  source: z.string().optional(),
  date: z.iso.date().optional(),
  address: z.string().optional(),
  questions: z.array(z.string()),
  added: time,
  /** The newest first. */
  versions: z.tuple([version], version),
});
export type StoryFile = z.output<typeof storyFile>;
export type VersionFile = z.output<typeof version>;

/** The id of a server, a role or a channel. */
const discordId = z.string().regex(/^\d{1,25}$/u);

/** What a server and its channels want otherwise. */
const movedSettings = z.object({
  keepers: discordId.optional(),
  isPrivate: z.boolean(),
  questions: discordId.optional(),
  asksHelpful: z.boolean(),
  channels: z.array(
    z.object({
      channel: discordId,
      isPrivate: z.boolean().optional(),
      /** The ids of stories, shipped ones too. */
      picks: z.array(z.string().min(1)),
    }),
  ),
});
export type MovedSettings = z.output<typeof movedSettings>;

/** What stands in a `server.json`. */
export const serverFile = z.object({
  server: discordId,
  /** Whether the shipped stories are seen. */
  shipped: z.boolean(),
  settings: movedSettings.optional(),
});

/** The file of a text: as it is where UTF-8 has all of its characters, else as a JSON string. */
export function textFile(
  { version: number }: Pick<VersionFile, 'version'>,
  isWhole: boolean,
): string {
  return `${number}.${isWhole ? 'txt' : 'json'}`;
}

export const sha256 = (text: string): string =>
  createHash('sha256').update(JSON.stringify(text)).digest('hex');
