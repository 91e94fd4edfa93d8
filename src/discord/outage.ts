/** How many failures there are between two lines about a long outage, at most. */
const LONGEST_SILENCE = 512;

/** Failures in a row, as of a connection that does not come back, and which of them to log. */
export class Outage {
  #failures = 0;

  /** How many failures there were since the last success. */
  get failures(): number {
    return this.#failures;
  }

  /** Whether the next failure is one to log: the 1st, 2nd, 4th, 8th, … */
  get nextIsDue(): boolean {
    const next = this.#failures + 1;
    return Number.isInteger(Math.log2(next)) || next % LONGEST_SILENCE === 0;
  }

  /** Counts a failure, and says whether it is one to log. */
  fail(): boolean {
    const isDue = this.nextIsDue;
    this.#failures += 1;
    return isDue;
  }

  /** Counts a success, and says how many failures there were before it. */
  end(): number {
    const failures = this.#failures;
    this.#failures = 0;
    return failures;
  }
}
