import { LRUCache } from 'lru-cache';
import { InputError } from '../engine/index.js';

const WINDOW_MS = 10 * 60_000;
const MOST_KEPT = 10_000;

/** How much is done for a person and a server within ten minutes. */
interface Most {
  readonly person: number;
  readonly server: number;
  /** "stories read" */
  readonly what: string;
}

/** How often something is done for a person and a server within ten minutes. */
class PeopleLimits {
  readonly #times = new LRUCache<string, readonly number[]>({ max: MOST_KEPT });
  readonly #most: Most;
  readonly #now: () => number;

  constructor(most: Most, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** @throws {InputError} where it was done as often as may be; else one more is counted. */
  count(server: string, user: string): void {
    const [person, all] = [`${server} ${user}`, server];
    this.#check(person, this.#most.person, 'You have had');
    this.#check(all, this.#most.server, 'This server has had');
    for (const key of [person, all]) this.#times.set(key, [...this.#recent(key), this.#now()]);
  }

  #check(key: string, most: number, who: string): void {
    const [first, ...others] = this.#recent(key);
    if (first === undefined || others.length + 1 < most) return;
    const minutes = Math.ceil((first + WINDOW_MS - this.#now()) / 60_000);
    throw new InputError(
      `${who} ${most} ${this.#most.what} within ten minutes, which is as many as I do. Go on in ${minutes} min.`,
    );
  }

  #recent(key: string): readonly number[] {
    const since = this.#now() - WINDOW_MS;
    return (this.#times.get(key) ?? []).filter((time) => time > since);
  }
}

/** For stories that are read. */
export const readingLimits = (now: () => number = Date.now): PeopleLimits =>
  new PeopleLimits({ person: 20, server: 60, what: 'stories read' }, now);

/** For questions that are handed to people. */
export const handingLimits = (now: () => number = Date.now): PeopleLimits =>
  new PeopleLimits({ person: 5, server: 30, what: 'questions handed over' }, now);
