import { trimmed } from '../span.js';
import { Story } from '../story.js';
import type { Paragraph, StoryInfo } from '../story-info.js';

/** A first line longer than this is no title. */
const LONGEST_TITLE = 200;
/** A headline ends without a full stop. */
const ENDS_SENTENCE = /[.!?…:;,]["'”’)]*$/u;

/** What is known of a plain text before it is read. */
export type PlainInfo = Pick<StoryInfo, 'id'> & Partial<StoryInfo>;

/**
 * A story from plain text: blank lines separate paragraphs. The title is the one given, else a short
 * first paragraph, else the id. A first paragraph that is a headline is numbered 0: it stands above
 * those that count.
 */
export function readPlain(info: PlainInfo, text: string): Story {
  const all = readParagraphs(text);
  const [first, ...others] = all;
  const opening = first ? text.slice(first.start, first.end) : '';
  const short = opening.length <= LONGEST_TITLE && !/[\n\r]/u.test(opening) ? opening : '';
  const title = info.title ?? (short || info.id);
  const story = { kind: 'original', language: 'en', ...info, title } as const;
  if (!first || others.length === 0 || title !== opening || ENDS_SENTENCE.test(opening)) {
    return new Story(story, text, all);
  }
  const { start, end } = first;
  const below = all.map((paragraph) => ({ ...paragraph, number: paragraph.number - 1 }));
  return new Story(story, text, below, { start, end });
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
