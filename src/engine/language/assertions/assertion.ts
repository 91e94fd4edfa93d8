import type { Span } from '../../document/index.js';

/** What an argument is to its predicate. The subject of a verb that is not passive is its agent. */
export type Role =
  | 'agent'
  | 'patient'
  | 'recipient'
  | 'attribute'
  | 'amount'
  | 'origin'
  | 'goal'
  | 'place'
  | 'time'
  | 'companion'
  | 'standard'
  | 'content'
  | 'other';

export type Polarity = 'affirmed' | 'denied';

/** How a text puts what it does not state as a fact. */
export type Status =
  'alleged' | 'denied' | 'planned' | 'possible' | 'conditional' | 'attempted' | 'asked' | 'doubted';

/** How much of its agent or patient an assertion holds of. */
export type Quantifier =
  | 'all'
  | 'all but'
  | 'most'
  | 'half'
  | 'some'
  | 'few'
  | 'only'
  | 'both'
  | 'neither'
  | 'none'
  | 'too few';

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
