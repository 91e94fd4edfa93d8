import { crc32 } from 'node:zlib';
import type { Quote, Story } from './document/index.js';

/** A place in a story, with a checksum of what stood there: what a button keeps of a quote. */
export interface QuoteReference {
  readonly story: string;
  /** Offsets into the story, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** CRC-32 of the words, base 36. */
  readonly check: string;
}

/** The reference by which {@link Engine.quote} finds the same quote again. */
export function quoteReference({ story, start, end, text }: Quote): QuoteReference {
  return { story, start, end, check: crc32(text).toString(36) };
}

/** The words at a place, or undefined where the story is gone or has other words there now. */
export function referredQuote(
  story: Story | undefined,
  { start, end, check }: QuoteReference,
): Quote | undefined {
  if (!story || !(start >= 0 && start < end && end <= story.text.length)) return undefined;
  const quote = story.quote(start, end);
  return quoteReference(quote).check === check ? quote : undefined;
}
