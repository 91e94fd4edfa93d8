import type { Block } from './block.js';
import { itemIntro, type Message } from './message.js';
import { nameStoriesOnce } from './name-stories-once.js';
import { originalLinks } from './source-line.js';

/** All of a message, for a surface without pages and buttons. */
export function wholeBlocks(message: Message): readonly Block[] {
  if (!('result' in message)) return message.blocks;
  const { header, items } = message.result;
  return nameStoriesOnce([
    ...header,
    ...items.flatMap((item, index): readonly Block[] => [
      ...itemIntro(item, items[index - 1]),
      ...item.blocks,
      ...(item.quote
        ? [{ kind: 'buttons', buttons: originalLinks([item.quote], 1) } as const]
        : []),
    ]),
  ]);
}
