import { Story } from '../../document/index.js';

/** A text from elsewhere as a story, each of its lines a paragraph. */
export function storyOf(text: string): Story {
  const lines = [...text.matchAll(/\S[^\n]*/gu)];
  return new Story(
    { id: '', title: '', kind: 'original', language: 'en' },
    text,
    lines.map(({ index, 0: line }, at) => ({
      number: at + 1,
      start: index,
      end: index + line.trimEnd().length,
    })),
  );
}
