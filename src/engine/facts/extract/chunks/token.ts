import type { Span } from '../../../document/index.js';

/** A word or mark of a sentence, with its part of speech (Universal Dependencies tags). */
export interface TaggedToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
}

/** A run of tokens by index, both ends included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
