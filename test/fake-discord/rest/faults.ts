/** What is to go wrong, and with which requests. */
export interface Fault {
  /** Such as `POST /channels/{channel_id}/messages`; without one, whatever comes first. */
  readonly route?: string;
  /** How many requests meet it; once by default. */
  readonly times?: number;
  /** How many are let through before; none by default. */
  readonly spare?: number;
}

export interface RateLimit extends Fault {
  /** Seconds; fractions, so that a test need not wait long. */
  readonly retryAfter: number;
  /** Whether the limit is the bot's over all routes. */
  readonly global?: boolean;
}

export interface Failure extends Fault {
  readonly status: number;
  /** Discord's code for the refusal, and its words. */
  readonly code?: number;
  readonly message?: string;
  /** Whether the request does its work before it fails, as when an answer is lost on its way. */
  readonly afterwards?: boolean;
}

/** A connection that drops, before or amid the answer, or over which none comes. */
export interface Silence extends Fault {
  /** Whether the request does its work before that. */
  readonly afterwards?: boolean;
}

type Planned =
  | ({ kind: 'limit' } & RateLimit)
  | ({ kind: 'failure' } & Failure)
  | ({ kind: 'drop' | 'cut' | 'hang' } & Silence);

/** The faults that a test ordered, met in their order. */
export class Faults {
  readonly #planned: { fault: Planned; left: number; spared: number }[] = [];

  order(fault: Planned): void {
    this.#planned.push({ fault, left: fault.times ?? 1, spared: 0 });
  }

  /** The fault that this request meets, used up once. */
  meet(where: string): Planned | undefined {
    const index = this.#planned.findIndex(
      ({ fault: { route } }) => route === undefined || route === where,
    );
    const entry = this.#planned[index];
    if (!entry) return undefined;
    if (entry.spared < (entry.fault.spare ?? 0)) {
      entry.spared += 1;
      return undefined;
    }
    entry.left -= 1;
    if (entry.left === 0) this.#planned.splice(index, 1);
    return entry.fault;
  }
}
