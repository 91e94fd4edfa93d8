import { trimmed } from '../span.js';
import { Story } from '../story.js';
import type { Paragraph, StoryInfo } from '../story-info.js';

/** A first line longer than this is no title. */
const LONGEST_TITLE = 200;

/** What is known of a plain text before it is read. */
export type PlainInfo = Pick<StoryInfo, 'id'> & Partial<StoryInfo>;

/**
 * A story from plain text: blank lines separate paragraphs. The title is the one given, else
 * a short first paragraph, else the id.
 */
export function readPlain(info: PlainInfo, text: string): Story {
  const paragraphs = readParagraphs(text);
  const [first] = paragraphs;
  const opening = first ? text.slice(first.start, first.end) : '';
  const title = opening.length <= LONGEST_TITLE && !/[\n\r]/u.test(opening) ? opening : '';
  return new Story(
    { kind: 'original', language: 'en', ...info, title: info.title ?? (title || info.id) },
    text,
    paragraphs,
  );
}

function readParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  const add = (end: number): void => {
    const span = trimmed(text, { start, end });
    if (span.start < span.end) paragraphs.push({ ...span, number: paragraphs.length + 1 });
  };
  for (const gap of text.matchAll(/(?:\r\n|\n|\r)[^\S\n\r]*(?:\r\n|\n|\r)\s*/gu)) {
    add(gap.index);
    start = gap.index + gap[0].length;
  }
  add(text.length);
  return paragraphs;
}
