import type { Span } from '../text/index.js';

/** A word or mark of a sentence, with its part of speech (Universal Dependencies tags). */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: string;
}
