import type { Block, Inline, StoryName } from './block.js';
import { truncate } from './wording.js';

/** Most characters of a title that stands on the page already. */
const MAX_SHORT_TITLE_LENGTH = 40;

/**
 * The blocks of a page, each story named whole where it first comes up: not again while it goes on,
 * and in few words where the page comes back to it.
 */
export function nameStoriesOnce(blocks: readonly Block[]): readonly Block[] {
  const named = new Set<string>();
  let last: string | undefined;
  const nameOf = ({ story, then, isQuoted = false }: StoryName): readonly string[] => {
    const isLast = story === last;
    const short = named.has(story) ? truncate(story, MAX_SHORT_TITLE_LENGTH) : story;
    named.add(story);
    last = story;
    return isLast || isQuoted ? [] : [short, then];
  };
  return blocks.map((block): Block => {
    if (!('words' in block)) return block;
    const words = block.words.flatMap((inline): readonly Inline[] =>
      typeof inline === 'object' && 'story' in inline ? nameOf(inline) : [inline],
    );
    return { ...block, words };
  });
}
