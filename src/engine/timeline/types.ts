import { type Quote, type Span } from '../document/index.js';
import type { Status, Time } from '../language/index.js';

/** What settles a date: the words alone, the day on which the story came out, or nothing. */
export type Dating = 'words' | 'story date' | 'open';

/** Something that a story dates. */
export interface TimelineEvent {
  readonly when: {
    /** The time in the quote's own words. */
    readonly text: string;
    /** First and last day, `YYYY-MM-DD`; none where the date stays open. */
    readonly from?: string;
    readonly to?: string;
  };
  readonly dating: Dating;
  /** How the story puts it where it does not state that it happened: `planned`, also what lies ahead of its day. */
  readonly status?: Status;
  /** The sentence that the time stands in. */
  readonly quote: Quote;
  /** Where the time stands; offsets into the story. */
  readonly mark: Span;
  /** Where in a year the time lies, `MM-DD`, where its words say that but no year is known. */
  readonly partOfYear?: string;
  /** How the date bounds what is said (`since 2015`), and which part of it is meant (`early June`). */
  readonly bound?: Time['bound'];
  readonly part?: Time['part'];
  /** How much it is what its story is about, to choose by: more than 2 what headline and lead tell, more than 1 news, less what lies before that, the oldest least. */
  readonly newsworthiness: number;
}

/** What happened when: known dates in their order, then those that stay open. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
}
