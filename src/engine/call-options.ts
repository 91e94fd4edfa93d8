import type { HeldWords } from './ask/index.js';
import type { Quote } from './document/index.js';
import type { FactKind } from './facts/index.js';

/** Narrows a call to one story. */
export interface StoryScope {
  /** A story's id. */
  readonly story?: string | undefined;
}

/** Limits a call to so many quotes. */
export interface QuoteLimit {
  readonly quotes?: number | undefined;
}

/** How a question is asked. */
export interface AskOptions extends StoryScope, QuoteLimit {
  /** The questions before it, oldest first, of which each may be a follow-up to the one before. */
  readonly after?: readonly string[] | undefined;
  /** The id of the story that those were asked of: a follow-up keeps to it where it names none. */
  readonly afterStory?: string | undefined;
}

/** Which facts about a subject are wanted. */
export interface FactsOptions extends StoryScope {
  readonly kind?: FactKind | undefined;
  /** Another subject: only what concerns both. */
  readonly with?: string | undefined;
}

/** How long a summary is, and of which story. */
export interface SummaryOptions extends StoryScope {
  readonly sentences?: number | undefined;
}

/** Passages that hold some words, those with most of them first. */
export interface SearchResult {
  readonly query: string;
  readonly quotes: readonly Quote[];
  /** What each quote has of the words, in the order of the quotes. */
  readonly held: readonly HeldWords[];
  /** The words, as they were written, that stand nowhere; what comes near them was looked for. */
  readonly missing: readonly string[];
}
