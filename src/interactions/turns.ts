import { setImmediate as nextTurn } from 'node:timers/promises';

/** Lets one after the other take its turn of the event loop, so that timers and sockets have theirs in between. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves when it is the caller's turn. */
  next(): Promise<void> {
    this.#last = this.#last.then(() => nextTurn());
    return this.#last;
  }
}
