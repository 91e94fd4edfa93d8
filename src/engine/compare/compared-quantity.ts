import { type Quote, type Span } from '../document/index.js';
import type { Bound, Status } from '../language/index.js';

/** The kinds of quantities. */
export type ComparedKind = 'money' | 'percent' | 'multiple' | 'count' | 'duration';

/** A quantity of a story, as it is compared with others of its group. */
export interface ComparedQuantity {
  /** In the unit of its group: dollars, percent, days. The lower end of a range. */
  readonly amount: number;
  /** The upper end of a range: 15 of `10 to 15 percent`. */
  readonly most?: number;
  /** How the story leaves it open: `nearly` is almost, `more than` is over. */
  readonly bound?: Bound;
  /** The quantity in the quote's own words, with the words that loosen it and the noun counted. */
  readonly text: string;
  /** Whom or what it is said of, in the story's own words; empty where the sentence has no subject. */
  readonly about: string;
  /** Who says so, where it is somebody's claim. */
  readonly attribution?: string;
  /** Where it is said not to be so. */
  readonly polarity?: 'denied';
  /** How it is put, where it is not stated as a fact. */
  readonly status?: Status;
  readonly quote: Quote;
  /** Where else the stories say the same. */
  readonly also: readonly Quote[];
  /** Where {@link text} stands; offsets into the story. */
  readonly mark: Span;
  /** The number in it, without the noun counted: `nearly 25,000`; offsets into the story. */
  readonly figure: Span;
  /** The part of the quote that tells what the quantity is: from its subject to the end of its noun phrase. */
  readonly words: Span;
  /** Its place among all quantities, the news first; those of a quote follow one another. Counts from 0. */
  readonly rank: number;
}

/** Quantities that may be compared: of one currency, of one noun. */
export interface QuantityGroup {
  readonly kind: ComparedKind;
  /** ISO 4217 code of money, `%`, `×`, the noun counted (`account`), `day`; empty where nothing is named. */
  readonly unit: string;
  /** The news first. */
  readonly figures: readonly ComparedQuantity[];
}

/** The quantities of some stories, like with like. */
export interface QuantityGroups {
  /** Those in which something can be compared first, of these the one with the news. */
  readonly groups: readonly QuantityGroup[];
}

/** Something that a story states with a quantity in it, with offsets into the story: what a fact gives. */
export interface QuantityStatement {
  readonly kind: string;
  /** Whom or what it is said of; empty where the sentence has no subject. */
  readonly subject: string;
  readonly attribution?: string;
  readonly polarity?: 'denied';
  readonly status?: Status;
  readonly quote: Quote;
  /** Where else the stories say the same. */
  readonly also: readonly Quote[];
  readonly spans: Readonly<Record<'relation' | 'object' | 'value', readonly Span[]>>;
}
