import type { Span } from '../../document/index.js';

/** A word or mark of a sentence, with its part of speech (Universal Dependencies tags). */
export interface TaggedToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
}

/** The token with another tag. Written out, so that all tokens have one shape, which is fast to read. */
export function tagged({ start, end, text, lower }: TaggedToken, tag: string): TaggedToken {
  return { start, end, text, lower, tag };
}
