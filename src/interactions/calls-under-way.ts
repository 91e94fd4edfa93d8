import { InputError } from '../engine/index.js';

/** So many replies to one person are made at once: nobody who reads them asks for more. */
export const MOST_AT_ONCE = 10;

const TOO_MANY_AT_ONCE =
  `I am still working on ${MOST_AT_ONCE} replies for you, the most that I do at once. ` +
  'Please wait for one of them, then ask again.';

/** How many replies are being made for each person. */
export class CallsUnderWay {
  readonly #counts = new Map<string, number>();

  /**
   * Makes a reply for a person.
   *
   * @throws {InputError} where as many are being made for them as may be.
   */
  async run<Reply>(user: string, make: () => Reply | Promise<Reply>): Promise<Reply> {
    const others = this.#counts.get(user) ?? 0;
    if (others >= MOST_AT_ONCE) throw new InputError(TOO_MANY_AT_ONCE);
    this.#counts.set(user, others + 1);
    try {
      return await make();
    } finally {
      const left = (this.#counts.get(user) ?? 1) - 1;
      if (left > 0) this.#counts.set(user, left);
      else this.#counts.delete(user);
    }
  }
}
