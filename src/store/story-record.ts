import { createHash } from 'node:crypto';
import * as z from 'zod';
import { Story, type StoryInfo } from '../engine/index.js';
import { cleaned } from './cleaned.js';
import type { StoryRow, VersionRow } from './tables.js';

export const ORIGINS = ['address', 'file', 'form', 'message'] as const;

/** Where a text came from. */
export interface Origin {
  readonly kind: (typeof ORIGINS)[number];
  /** The file's name, where it was one. */
  readonly name?: string | undefined;
}

/** A story that was read, and is not kept yet; it has no id of its own. */
export interface ReadStory {
  readonly story: Story;
  readonly origin: Origin;
  /** How many words its text has. */
  readonly words: number;
}

/** A text that a story has or had. */
export interface StoryVersion extends ReadStory {
  /** Counts from 1. */
  readonly version: number;
  /** Milliseconds since 1970. */
  readonly readAt: number;
}

/** A story of a server's library, without its text. */
export interface StoryRecord extends StoryInfo {
  /** Counts from 1. */
  readonly version: number;
  readonly words: number;
  /** How many there are below the headline. */
  readonly paragraphs: number;
  readonly characters: number;
  readonly origin: Origin;
  /** Milliseconds since 1970, as is what follows. */
  readonly addedAt: number;
  /** When its last version was read. */
  readonly readAt: number;
  readonly removedAt?: number | undefined;
}

/** A story together with its last text, as the tables have it. */
export type JoinedRow = StoryRow & Omit<VersionRow, 'server' | 'story' | 'version'>;

const span = z.object({ start: z.number(), end: z.number() });
const paragraphs = z.array(span.extend({ number: z.number() }));
const questions = z.array(z.string());
const kind = z.enum(['original', 'retelling']);
const origin = z.enum(ORIGINS);

const parsed = <Value>(shape: z.ZodType<Value>, json: string): Value =>
  shape.parse(JSON.parse(json));

function infoOf(row: StoryRow): StoryInfo {
  return {
    id: row.id,
    title: row.title,
    kind: kind.parse(row.kind),
    language: row.language,
    source: row.source ?? undefined,
    date: row.date ?? undefined,
    address: row.address ?? undefined,
    questions: parsed(questions, row.questions),
  };
}

const originOf = (row: Pick<JoinedRow, 'origin' | 'origin_name'>): Origin => ({
  kind: origin.parse(row.origin),
  name: row.origin_name ?? undefined,
});

/** A row without the text's own words. */
export function recordOf(row: Omit<JoinedRow, 'text'>): StoryRecord {
  return {
    ...infoOf(row),
    version: row.version,
    words: row.words,
    paragraphs: parsed(paragraphs, row.paragraphs).filter(({ number }) => number > 0).length,
    characters: row.characters,
    origin: originOf(row),
    addedAt: row.added_at,
    readAt: row.read_at,
    removedAt: row.removed_at ?? undefined,
  };
}

/** The story of a row. */
export function storyOf(row: JoinedRow): Story {
  const { title } = row;
  const text = parsed(z.string(), row.text);
  const at = row.title_span === null ? undefined : parsed(span, row.title_span);
  // One that was renamed has no title in its text any more.
  const titleSpan = at && text.slice(at.start, at.end) === title ? at : undefined;
  return new Story(infoOf(row), text, parsed(paragraphs, row.paragraphs), titleSpan);
}

/** A text that a story has or had. */
export const versionOf = (row: JoinedRow & { readonly of: number }): StoryVersion => ({
  ...{ version: row.of, story: storyOf(row), readAt: row.read_at },
  ...{ origin: originOf(row), words: row.words },
});

/** What a story says of itself, as columns. */
export function storyColumns(story: StoryInfo) {
  const { title, kind, language, source, date, address, questions = [] } = story;
  return {
    ...{ title: cleaned(title), kind, language },
    source: source === undefined ? null : cleaned(source),
    date: date ?? null,
    address: address ?? null,
    questions: JSON.stringify(questions),
  };
}

/** By which the same text is recognised. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A text, as columns. */
export function textColumns({ story, origin, words }: ReadStory) {
  return {
    // As JSON, since the client's own texts end at a NUL and have no lone surrogates.
    text: JSON.stringify(story.text),
    characters: story.text.length,
    text_hash: hashOf(story.text),
    paragraphs: JSON.stringify(story.paragraphs),
    title_span: story.titleSpan ? JSON.stringify(story.titleSpan) : null,
    words,
    origin: origin.kind,
    origin_name: origin.name === undefined ? null : cleaned(origin.name),
  };
}
