import { LRUCache } from 'lru-cache';
import { InputError } from '../engine/index.js';

const WINDOW_MS = 10 * 60_000;
const MOST_OF_A_PERSON = 20;
const MOST_OF_A_SERVER = 60;
const MOST_KEPT = 10_000;

/** How many stories are read for a person and a server within ten minutes. */
export class ReadingLimits {
  readonly #times = new LRUCache<string, readonly number[]>({ max: MOST_KEPT });
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** @throws {InputError} where as many were read as may be; else one more is counted. */
  count(server: string, user: string): void {
    const [person, all] = [`${server} ${user}`, server];
    this.#check(person, MOST_OF_A_PERSON, 'You have had');
    this.#check(all, MOST_OF_A_SERVER, 'This server has had');
    for (const key of [person, all]) this.#times.set(key, [...this.#recent(key), this.#now()]);
  }

  #check(key: string, most: number, who: string): void {
    const [first, ...others] = this.#recent(key);
    if (first === undefined || others.length + 1 < most) return;
    const minutes = Math.ceil((first + WINDOW_MS - this.#now()) / 60_000);
    throw new InputError(
      `${who} ${most} stories read within ten minutes, which is as many as I do. Go on in ${minutes} min.`,
    );
  }

  #recent(key: string): readonly number[] {
    const since = this.#now() - WINDOW_MS;
    return (this.#times.get(key) ?? []).filter((time) => time > since);
  }
}
