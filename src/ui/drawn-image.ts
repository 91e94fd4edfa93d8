import type { Quote } from '../engine/index.js';
import type { Attachment, Block } from './block.js';

/** A picture, or why there is none: one line for the reader. */
export type DrawnImage =
  | {
      readonly image: Attachment;
      /** Of what it is of, those that it shows: their numbers in its view model. */
      readonly shown: readonly number[];
    }
  | { readonly reason: string };

/**
 * How a message shows what was drawn; nothing where no picture was asked for.
 *
 * @param quoteOf what of the stories has a number in the picture's view model.
 */
export function drawnBlocks(
  drawn: DrawnImage | undefined,
  quoteOf: (number: number) => Quote | undefined = () => undefined,
): readonly Block[] {
  if (!drawn) return [];
  if ('reason' in drawn) return [{ kind: 'subtext', words: [drawn.reason] }];
  const quotes = drawn.shown.flatMap((number) => quoteOf(number) ?? []);
  return [{ kind: 'image', image: drawn.image, quotes }];
}
