import type { Span } from '../../document/index.js';

export const ROLES = [
  'agent',
  'patient',
  'recipient',
  'attribute',
  'amount',
  'origin',
  'goal',
  'place',
  'time',
  'companion',
  'standard',
  'content',
  'other',
] as const;

/** What an argument is to its predicate. The subject of a verb that is not passive is its agent. */
export type Role = (typeof ROLES)[number];

export const POLARITIES = ['affirmed', 'denied'] as const;

export type Polarity = (typeof POLARITIES)[number];

export const STATUSES = [
  'alleged',
  'denied',
  'planned',
  'possible',
  'conditional',
  'attempted',
  'asked',
  'doubted',
] as const;

/**
 * How a text puts what it does not state as a fact. `denied`: somebody denies it, and the text leaves
 * open who is right; what the text itself denies has the polarity `denied`.
 */
export type Status = (typeof STATUSES)[number];

export const QUANTIFIERS = [
  'all',
  'all but',
  'most',
  'half',
  'some',
  'few',
  'only',
  'both',
  'neither',
  'none',
  'too few',
] as const;

/** How much of its agent or patient an assertion holds of. */
export type Quantifier = (typeof QUANTIFIERS)[number];

export interface Argument extends Span {
  readonly role: Role;
  /** The head word of the phrase: `coach` in `the coach of the team`. */
  readonly head: Span;
}

/** Who does what to whom, as one predicate of a text says it. Spans are UTF-16 offsets into the text. */
export interface Assertion {
  /**
   * A verb with its particle (`turn down`), or `be` before a noun or an adjective, which is then its
   * attribute. Where no verb is written (an apposition, a title) the span is the attribute's head.
   */
  readonly predicate: Span & { readonly lemma: string };
  readonly arguments: readonly Argument[];
  readonly polarity: Polarity;
  /** Absent where the text, or the speaker, states it as a fact. */
  readonly status?: Status;
  readonly quantifier?: Quantifier;
  /** Who says so, where the text says that somebody does. */
  readonly speaker?: Span & { readonly head: Span };
}
