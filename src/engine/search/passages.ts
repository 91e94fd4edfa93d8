import { type Story, type Span } from '../document/index.js';
import { isOverlong, readingOf, splitOverlong } from '../language/index.js';

/** A sentence of a story, or a clause of an overlong one: the unit that is searched and quoted. */
export interface Passage extends Span {
  readonly story: Story;
  /**
   * Its place among all passages of the index, stories in order, and titles behind them all;
   * neighbours of one story are neighbours in it.
   */
  readonly ordinal: number;
  /** Counts from 1; 0 is the title. */
  readonly paragraph: number;
  /** Ordinals of the first passage of its paragraph and of the one after the last. */
  readonly paragraphBegin: number;
  readonly paragraphEnd: number;
}

/** The passages of a story, in order; the first one's ordinal is `first`. */
export function readPassages(story: Story, first: number): Passage[] {
  const passages: Passage[] = [];
  for (const sentences of readingOf(story).paragraphs) {
    const spans: readonly Span[] = sentences.some(isOverlong)
      ? sentences.flatMap((sentence) => splitOverlong(story.text, sentence))
      : sentences;
    const paragraph = sentences[0]?.paragraph ?? 0;
    const paragraphBegin = first + passages.length;
    const paragraphEnd = paragraphBegin + spans.length;
    for (const { start, end } of spans) {
      const ordinal = first + passages.length;
      passages.push({ story, start, end, ordinal, paragraph, paragraphBegin, paragraphEnd });
    }
  }
  return passages;
}

/** The title of a story where that is none of its paragraphs, but stands in its text all the same. */
export function titlePassage(story: Story, ordinal: number): Passage | undefined {
  const { titleSpan } = story;
  // A headline of plain text is a paragraph too.
  if (titleSpan && titleSpan.start === story.paragraphs[0]?.start) return undefined;
  const around = { paragraph: 0, paragraphBegin: ordinal, paragraphEnd: ordinal + 1 };
  return titleSpan && { story, ...titleSpan, ordinal, ...around };
}
