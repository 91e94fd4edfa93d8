import type { Block } from './block.js';
import { itemHeading, type Message } from './message.js';
import { originalLinks } from './source-line.js';

/** All of a message, for a surface without pages and buttons. */
export function wholeBlocks(message: Message): readonly Block[] {
  if (!('result' in message)) return message.blocks;
  const { header, items } = message.result;
  return [
    ...header,
    ...items.flatMap(({ blocks, heading, quote }, index): readonly Block[] => [
      ...(heading === undefined || heading === items[index - 1]?.heading
        ? []
        : [itemHeading(heading)]),
      ...blocks,
      ...(quote ? [{ kind: 'buttons', buttons: originalLinks([quote], 1) } as const] : []),
    ]),
  ];
}
