import type { Quote } from '../document/index.js';

/** A story told in its own sentences, in its own order. */
export interface Summary {
  readonly story: string;
  readonly title: string;
  readonly quotes: readonly Quote[];
}
