/** A question and what came of it, as the next one may lean on it. */
export interface Exchange {
  /** The question as it was read: with what a follow-up left out filled in. */
  readonly question: string;
  readonly answer: string | null;
  /** The words that answered, or null where none did. */
  readonly passage: string | null;
}
