import type { Span } from './span.js';
import { Quote } from './quote.js';

/** How a story's words relate to the report behind them. Replies say so where it is a retelling. */
export type StoryKind = 'original' | 'retelling';

/** What is known of a story beside its words. */
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

/** A paragraph of a story; `number` counts from 1, offsets are UTF-16 code units into the story's text. */
export interface Paragraph extends Span {
  readonly number: number;
}

/** A text that is quoted from, exactly as it was read, with the spans of its paragraphs in order. */
export class Story implements StoryInfo {
  readonly id: string;
  readonly title: string;
  readonly kind: StoryKind;
  readonly language: string;
  readonly source: string | undefined;
  readonly date: string | undefined;
  readonly address: string | undefined;
  readonly questions: readonly string[];

  constructor(
    info: StoryInfo,
    /** The whole text as read, front matter and markup included: every offset is into this. */
    readonly text: string,
    readonly paragraphs: readonly Paragraph[],
  ) {
    this.id = info.id;
    this.title = info.title;
    this.kind = info.kind;
    this.language = info.language;
    this.source = info.source;
    this.date = info.date;
    this.address = info.address;
    this.questions = info.questions ?? [];
  }

  /**
   * The words from `start` to `end` (UTF-16 code units into {@link text}): the one way in which a
   * story's words leave it.
   *
   * @throws {RangeError} where the span is empty, reversed, or outside the text.
   */
  quote(start: number, end: number): Quote {
    return new Quote(this, start, end);
  }

  /** The paragraph that holds the offset, or the last one that begins before it. */
  paragraphAt(offset: number): Paragraph | undefined {
    return this.paragraphs.findLast((paragraph) => paragraph.start <= offset);
  }
}
