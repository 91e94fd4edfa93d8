import type { Candidate } from './candidate.js';
import type { Evidence } from './evidence.js';

/** What evidence counts for, by name. */
export type Weights = ReadonlyMap<string, number>;

/** The weight that every candidate starts with. */
export const BIAS = 'bias';

/** Sums of weights by the evidence that has them. */
const sums = new WeakMap<Weights, WeakMap<Evidence, number>>();

/** Weighs candidates; evidence that they share is summed up once. */
export class Scales {
  readonly #sums: WeakMap<Evidence, number>;
  readonly #bias: number;

  constructor(readonly weights: Weights) {
    this.#sums = sums.get(weights) ?? new WeakMap<Evidence, number>();
    sums.set(weights, this.#sums);
    this.#bias = weights.get(BIAS) ?? 0;
  }

  /** The log-odds that a candidate is worth stating. */
  weigh({ evidence }: Candidate): number {
    let sum = this.#bias;
    for (const one of evidence) sum += this.add(one);
    return sum;
  }

  /** What evidence adds to the log-odds. */
  add(one: Evidence): number {
    const known = this.#sums.get(one);
    if (known !== undefined) return known;
    let sum = 0;
    for (const name of one.names) sum += this.weights.get(name) ?? 0;
    this.#sums.set(one, sum);
    return sum;
  }
}
