import type { Conversation, PreviousQuestions } from '../../commands/shared/index.js';

/** So long a question may be leaned on; later, a person means something new. */
const KEPT_MS = 10 * 60_000;
/** Most conversations that are kept, those of the last to ask. */
const MOST_KEPT = 5_000;

/** What each person asked last in each channel: in memory alone, for some minutes, and for so many. */
export class Conversations {
  readonly #kept = new Map<string, { readonly earlier: PreviousQuestions; readonly at: number }>();

  /** @param now the time in milliseconds. */
  constructor(readonly now: () => number = Date.now) {}

  /** The conversation of a person in a channel. */
  of(user: string, channel: string): Conversation {
    const key = `${user} ${channel}`;
    return {
      last: () => {
        const kept = this.#kept.get(key);
        return kept && this.now() - kept.at < KEPT_MS ? kept.earlier : undefined;
      },
      keep: (earlier) => {
        this.#kept.delete(key);
        this.#kept.set(key, { earlier, at: this.now() });
        this.#forgetOldest();
      },
    };
  }

  /** A map keeps its order, so the first are those that were silent longest. */
  #forgetOldest(): void {
    for (const [key, { at }] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT && this.now() - at < KEPT_MS) return;
      this.#kept.delete(key);
    }
  }
}
