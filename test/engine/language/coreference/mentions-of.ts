import { readDocument } from '../../../../src/engine/index.js';

/** All words by which a text speaks of what the last place of a word of it means. */
export function mentionsOf(text: string, word: string): readonly string[] {
  const at = text.lastIndexOf(word);
  const entity = readDocument(text).entities.find(({ mentions }) =>
    mentions.some(({ start, end }) => start <= at && at < end),
  );
  return (entity?.mentions ?? []).map(({ start, end }) => text.slice(start, end));
}
