import type { Quote } from '../engine/index.js';
import type { Attachment, Message } from './message.js';

/** The files that go with a message, in the order in which it shows them. */
export function filesOf({ blocks }: Message): readonly Attachment[] {
  return blocks.flatMap((block) => (block.kind === 'image' ? [block.image] : []));
}

/** What a message quotes, in the order in which it shows it. */
export function quotesOf({ blocks }: Message): readonly Quote[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
}
