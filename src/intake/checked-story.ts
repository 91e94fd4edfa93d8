import { InputError, Story, type StoryInfo } from '../engine/index.js';
import { MAX_STORY_LENGTH } from './limits.js';

const LONGEST_TITLE = 200;

/** What is known of a story beside what its text says. */
export type Known = Partial<Pick<StoryInfo, 'title' | 'source' | 'date' | 'address' | 'language'>>;

/**
 * A story as a library can keep it: not too long, and with a title. What is known besides takes
 * precedence over what the text says of itself.
 *
 * @throws {InputError} where it is too long.
 */
export function checkedStory(story: Story, known: Known = {}): Story {
  const { text, paragraphs, titleSpan } = story;
  if (text.length > MAX_STORY_LENGTH) {
    const [length, most] = [text.length, MAX_STORY_LENGTH].map((count) =>
      count.toLocaleString('en'),
    );
    throw new InputError(`That has ${length} characters; a story has at most ${most}.`);
  }
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value));
  const { kind, language, source, date, address, questions } = story;
  const title = known.title ?? story.title;
  const info = { id: '', kind, language, source, date, address, questions, ...given };
  const shown = oneLine(title).slice(0, LONGEST_TITLE) || 'Untitled';
  return new Story({ ...info, title: shown }, text, paragraphs, titleSpan);
}

const oneLine = (words: string): string => words.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** How many words a story's paragraphs have. */
export function wordsIn({ text, paragraphs }: Story): number {
  return paragraphs.reduce((sum, { start, end }) => {
    const found = text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu);
    return sum + (found?.length ?? 0);
  }, 0);
}
