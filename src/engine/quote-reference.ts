import { crc32 } from 'node:zlib';
import type { Quote } from './document/index.js';

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
