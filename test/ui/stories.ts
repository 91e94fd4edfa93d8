import { Story, type StoryInfo } from '../../src/engine/index.js';

const INFO: StoryInfo = { id: 'harbour', title: 'The harbour', kind: 'original', language: 'en' };

/** A story made of paragraphs, a blank line between two. */
export function storyOf(paragraphs: readonly string[], info: Partial<StoryInfo> = {}): Story {
  let start = 0;
  const spans = paragraphs.map((paragraph, index) => {
    const span = { number: index + 1, start, end: start + paragraph.length };
    start = span.end + 2;
    return span;
  });
  return new Story({ ...INFO, ...info }, paragraphs.join('\n\n'), spans);
}

/** The place of some words in a story. */
export function spanOf(story: Story, words: string): { start: number; end: number } {
  const start = story.text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the story`);
  return { start, end: start + words.length };
}

/** Some words of a story as a quote. */
export const quoteOf = (story: Story, words: string): ReturnType<Story['quote']> => {
  const { start, end } = spanOf(story, words);
  return story.quote(start, end);
};
