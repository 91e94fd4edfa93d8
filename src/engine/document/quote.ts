import type { Span } from './span.js';
import type { QuoteSource, StoryKind } from './story-info.js';
import { textFragmentUrl } from './text-fragment.js';

/**
 * A slice of a story. Its words cannot be set, only pointed at: the constructor takes a story and
 * two offsets and reads the words itself, so a `Quote` is verbatim by construction.
 */
export class Quote implements Span {
  /** The id of the story it stands in. */
  readonly story: string;
  readonly title: string;
  readonly kind: StoryKind;
  /** Counts from 1; of a title, the first, above which it stands. */
  readonly paragraph: number;
  /** Whether it is the story's title, or a part of it. */
  readonly isTitle?: true;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Opens the original at these words, where the story has an address. */
  readonly url?: string;
  readonly #from: QuoteSource;

  /** @throws {RangeError} where the span is empty, reversed, or outside the story's text. */
  constructor(story: QuoteSource, start: number, end: number) {
    if (!(start >= 0 && start < end && end <= story.text.length)) {
      throw new RangeError(`No words from ${start} to ${end} in story "${story.id}"`);
    }
    this.#from = story;
    this.story = story.id;
    this.title = story.title;
    this.kind = story.kind;
    const { titleSpan: title } = story;
    this.paragraph = Math.max(1, story.paragraphAt(start)?.number ?? 1);
    if (title && start >= title.start && end <= title.end) this.isTitle = true;
    this.start = start;
    this.end = end;
    this.text = story.text.slice(start, end);
    if (story.address !== undefined) this.url = textFragmentUrl(story.address, this.text);
  }

  /** The part of this quote between two offsets into the story, as a quote of its own. */
  part(start: number, end: number): Quote {
    if (start < this.start || end > this.end) {
      throw new RangeError(`${start} to ${end} is not inside ${this.start} to ${this.end}`);
    }
    return new Quote(this.#from, start, end);
  }

  /** The whole paragraph around this quote. */
  get around(): Quote {
    const paragraph = this.#from.paragraphAt(this.start);
    if (!paragraph) return this;
    return new Quote(this.#from, paragraph.start, Math.max(paragraph.end, this.end));
  }

  /** The whole paragraph that holds an offset into the story, or the last one that begins before it. */
  paragraphAt(offset: number): Quote | undefined {
    const paragraph = this.#from.paragraphAt(offset);
    return paragraph && new Quote(this.#from, paragraph.start, paragraph.end);
  }
}
