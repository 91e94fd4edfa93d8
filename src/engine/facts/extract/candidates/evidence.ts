import { Memo } from './memo.js';
import { BIAS, type Weights } from '../weights.js';

/** What speaks for or against a fact, by name; shared by the candidates that have it in common. */
export class Evidence {
  #by: Weights | undefined;
  #sum = 0;

  constructor(readonly names: readonly string[]) {}

  /** What it adds to the log-odds. The last answer is kept: many candidates ask for the same. */
  weigh(weights: Weights): number {
    if (this.#by === weights) return this.#sum;
    let sum = 0;
    for (const name of this.names) sum += weights.get(name) ?? 0;
    this.#by = weights;
    this.#sum = sum;
    return sum;
  }
}

export const evidence = (...names: readonly string[]): Evidence => new Evidence(names);

const singles = new Memo<Evidence>();
const doubles = new Memo<Evidence>();

/** Evidence of one name, kept from sentence to sentence. */
export const alone = (name: string): Evidence => singles.get(name, () => evidence(name));

/** Evidence of a name and one that has it in it, kept from sentence to sentence. */
export const withOwn = (name: string, own: string): Evidence =>
  doubles.get(own, () => evidence(name, own));

/**
 * Evidence upon evidence, as a chain back to the first: candidates that begin alike share its
 * links, and what they add up to is reckoned once.
 */
export class Grounds {
  #by: Weights | undefined;
  #sum = 0;

  constructor(
    readonly before: Grounds | undefined,
    readonly last: Evidence,
  ) {}

  /** The log-odds so far, summed in order from the bias on. */
  weigh(weights: Weights): number {
    if (this.#by === weights) return this.#sum;
    const before = this.before ? this.before.weigh(weights) : (weights.get(BIAS) ?? 0);
    this.#by = weights;
    this.#sum = before + this.last.weigh(weights);
    return this.#sum;
  }

  /** The names of all its evidence, in order. */
  names(): string[] {
    return [...(this.before?.names() ?? []), ...this.last.names];
  }
}

/** A count as a word that evidence can be named after: counts that much alike have the same. */
export function size(count: number): string {
  if (count < 4) return String(count);
  if (count < 6) return '4';
  if (count < 9) return '6';
  if (count < 13) return '9';
  return count < 20 ? '13' : '20';
}
