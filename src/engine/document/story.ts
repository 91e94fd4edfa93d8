import { Quote } from './quote.js';
import type { Span } from './span.js';
import type { Paragraph, QuoteSource, StoryInfo, StoryKind } from './story-info.js';

/** A text that is quoted from, exactly as it was read, with the spans of its paragraphs in order. */
export class Story implements StoryInfo, QuoteSource {
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
    /** Where the title stands in it word for word, in front matter or as a heading. */
    readonly titleSpan?: Span,
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
    // Halved again and again: a long story is asked for every name in it.
    let [from, to] = [0, this.paragraphs.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.paragraphs[middle]?.start ?? 0) <= offset) from = middle + 1;
      else to = middle;
    }
    return this.paragraphs[from - 1];
  }
}
