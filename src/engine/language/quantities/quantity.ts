import type { Span } from '../../document/index.js';

export type QuantityKind = 'count' | 'money' | 'percent' | 'multiple' | 'ordinal';

/**
 * The bound that a qualifier makes of a number: `about` it may lie on either side, `almost` (also
 * `nearly`) a little below, `over` and `under` leave out the number itself, `at least` and `at most`
 * hold it.
 */
export type Bound = 'about' | 'almost' | 'over' | 'under' | 'at least' | 'at most';

/** A number in a text: `$965 billion`, `nearly 25,000 fake accounts`, `over three percent`, `fourfold`. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The number that the words come to: 965000000000, 25000, 3, 4. */
  readonly amount: number;
  /** ISO 4217 code of money; the noun counted, as it stands in the text. */
  readonly unit?: string;
  /** Where the noun counted ends, when it follows: `25,000 fake accounts`. */
  readonly unitEnd?: number;
  /** The noun counted in the form in which units are compared: `account`, `person`; a measure's symbol: `km`. */
  readonly noun?: string;
  /** The words before it that qualify the number (`nearly`, `over`, `at least`, `up to`), and where it begins. */
  readonly qualifier?: Span & { readonly text: string };
  /** Words behind it or its noun that qualify it: `25,000 or more`, `five years or so`. */
  readonly qualifierAfter?: Span & { readonly text: string };
  /** Which way the qualifier, before or behind, leaves the number open. */
  readonly bound?: Bound;
  /**
   * The least and the most that it may be: on both quantities of `10 to 15 percent`, on words for a size
   * (`dozens`, `tens of thousands`). Not where something goes `from 10 to 15 percent`.
   */
  readonly range?: { readonly low: number; readonly high: number };
  /** The part of a whole: 0.25 for `25 percent` and for `a quarter`. Percentage points are none. */
  readonly share?: number;
}
