import type { Quote } from '../../engine/index.js';
import type { Attachment } from '../block.js';
import type { PlainMessage } from '../message.js';

/** The files that go with a message, in the order in which it shows them. */
export function filesOf({ blocks }: PlainMessage): readonly Attachment[] {
  return blocks.flatMap((block) => (block.kind === 'image' ? [block.image] : []));
}

/** What the pictures of a message show words of. */
export function picturedQuotesOf({ blocks }: PlainMessage): readonly Quote[] {
  return blocks.flatMap((block) => (block.kind === 'image' ? block.quotes : []));
}

/** What a message quotes in its text, in the order in which it shows it. */
export function quotesOf({ blocks }: PlainMessage): readonly Quote[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
}
