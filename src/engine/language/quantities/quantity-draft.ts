import type { QuantityKind } from './quantity.js';

/** A quantity before its qualifier and noun are read. Without a kind it is a mere number: a label, a version. */
export interface QuantityDraft {
  readonly start: number;
  readonly end: number;
  readonly kind?: QuantityKind;
  readonly amount: number;
  readonly unit?: string;
  readonly unitEnd?: number;
  /** True for a part of a whole: `a quarter`, `two-thirds`, `half`. */
  readonly part?: boolean;
  /** The least and the most that words for a size may mean: `dozens`. */
  readonly range?: { readonly low: number; readonly high: number };
}
