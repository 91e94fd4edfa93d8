import type { Span } from './span.js';

/** How a story's words relate to the report behind them. Replies say so where it is a retelling. */
export type StoryKind = 'original' | 'retelling';

/** What is known of a story apart from its words. */
export interface StoryInfo {
  /** Unique among the stories of a corpus; what `--story` takes. */
  readonly id: string;
  readonly title: string;
  readonly kind: StoryKind;
  /** BCP 47 tag. */
  readonly language: string;
  /** Who published it. */
  readonly source?: string | undefined;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** Where the original stands on the web. */
  readonly address?: string | undefined;
  /** Questions that it answers, to show what can be asked. */
  readonly questions?: readonly string[] | undefined;
}

/**
 * A paragraph of a story, its offsets UTF-16 code units into the story's text. `number` counts from 1; a
 * headline that stands in the text as a paragraph has 0.
 */
export interface Paragraph extends Span {
  readonly number: number;
}

/** A text that quotes are cut from, with what a quote says of where it stands. */
export interface QuoteSource extends Pick<StoryInfo, 'id' | 'title' | 'kind' | 'address'> {
  readonly text: string;
  /** Where its title stands in the text word for word. */
  readonly titleSpan?: Span | undefined;
  /** The paragraph that holds the offset, or the last one that begins before it. */
  paragraphAt(offset: number): Paragraph | undefined;
}
