import type { Attachment, Block } from './block.js';

/** A picture, or why there is none: one line for the reader. */
export type DrawnImage =
  | {
      readonly image: Attachment;
      /** Of what it is of, those that it shows: their numbers in its view model. */
      readonly shown: readonly number[];
    }
  | { readonly reason: string };

/** How a message shows what was drawn; nothing where no picture was asked for. */
export function drawnBlocks(drawn: DrawnImage | undefined): readonly Block[] {
  if (!drawn) return [];
  if ('reason' in drawn) return [{ kind: 'subtext', words: [drawn.reason] }];
  return [{ kind: 'image', image: drawn.image }];
}
