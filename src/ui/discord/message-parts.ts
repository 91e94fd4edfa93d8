import type { Quote } from '../../engine/index.js';
import type { PlainMessage } from '../message.js';

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
  /** Of an image its alternative text, and how it looks in the dark theme where it has another look. */
  readonly alt?: string | undefined;
  readonly dark?: Uint8Array | undefined;
}

/** The files that go with a message, in the order in which it shows them. */
export function filesOf({ blocks }: PlainMessage): readonly MessageFile[] {
  return blocks.flatMap((block): readonly MessageFile[] => {
    if (block.kind === 'file') return [block.file];
    return block.kind === 'image' ? [{ ...block.image, type: 'image/png' }] : [];
  });
}

/** What the pictures of a message show words of. */
export function picturedQuotesOf({ blocks }: PlainMessage): readonly Quote[] {
  return blocks.flatMap((block) => (block.kind === 'image' ? block.quotes : []));
}

/** What a message quotes in its text, in the order in which it shows it. */
export function quotesOf({ blocks }: PlainMessage): readonly Quote[] {
  return blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
}
