const DISCORD_EPOCH = 1_420_070_400_000n;

/** The fake Discord's time, which a test may move on. */
export class Clock {
  #ahead = 0;
  #increment = 0n;
  readonly #start = Date.now();

  /** @param slowness how many times as long as real time its own takes. */
  constructor(readonly slowness = 1) {}

  /** Milliseconds since 1970. */
  now(): number {
    const passed = (Date.now() - this.#start) / this.slowness;
    return Math.floor(this.#start + passed) + this.#ahead;
  }

  iso(): string {
    return new Date(this.now()).toISOString();
  }

  /** Moves the time on, so that a token grows old without anybody waiting. */
  advance(milliseconds: number): void {
    this.#ahead += milliseconds;
  }

  /** A new id, as Discord makes them: time and a counter, so they sort by age. */
  snowflake(): string {
    this.#increment += 1n;
    return String(((BigInt(this.now()) - DISCORD_EPOCH) << 22n) | (this.#increment & 0xfffn));
  }
}
