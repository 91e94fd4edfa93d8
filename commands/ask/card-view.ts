import type { Quote, Span } from '../../src/engine/index.js';

/** What a card shows. */
export interface CardView {
  readonly quote: Quote;
  /** The words of it that answer. */
  readonly span?: Span | undefined;
  /** Who says so, as in "denied by Acme", where the story does not say it itself. */
  readonly attribution?: string | undefined;
}
