import { LRUCache } from 'lru-cache';
import type { Conversation, PreviousQuestions } from '../../commands/shared/index.js';

/** So long a question may be leaned on; later, a person means something new. */
const KEPT_MS = 10 * 60_000;
/** Most conversations that are kept, those that were used last. */
const MOST_KEPT = 5_000;

/** What each person asked last in each channel: in memory alone, for some minutes, and for so many. */
export class Conversations {
  readonly #kept: LRUCache<string, PreviousQuestions>;

  /** @param now the time in milliseconds, after 0. */
  constructor(now: () => number = Date.now) {
    this.#kept = new LRUCache({
      max: MOST_KEPT,
      ttl: KEPT_MS,
      // A question is gone after its time, also where nobody asks again.
      ttlAutopurge: true,
      // The time is asked for each time; by default it is remembered for a real millisecond.
      ttlResolution: 0,
      perf: { now },
    });
  }

  /** The conversation of a person in a channel. */
  of(user: string, channel: string): Conversation {
    const key = `${user} ${channel}`;
    return {
      last: () => this.#kept.get(key),
      keep: (previous) => {
        this.#kept.set(key, previous);
      },
    };
  }
}
