import { Story } from '../../../src/engine/index.js';

/** A story of some text, its paragraphs parted by line breaks. */
export function storyOf(text: string, id = 'story', date?: string): Story {
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((line, at) => ({
    number: at + 1,
    start: line.index,
    end: line.index + line[0].length,
  }));
  return new Story(
    { id, title: `The ${id}`, kind: 'original', language: 'en', date },
    text,
    paragraphs,
  );
}
