import type { FeatureList } from '../../src/engine/language/syntax/model/feature-list.js';
import type { Scorer } from '../../src/engine/language/syntax/model/scorer.js';

/** An averaged perceptron over hashed features (Collins 2002; the average after Daumé 2006). */
export class Perceptron implements Scorer {
  readonly weights: Float32Array;
  readonly #sums: Float32Array;
  readonly #mask: number;
  /** Which weights may be other than zero: all where it is left out. */
  readonly #allowed: Uint8Array | undefined;
  #steps = 1;

  constructor(
    readonly bits: number,
    readonly classes: number,
    allowed?: Uint8Array,
  ) {
    this.#allowed = allowed;
    this.#mask = 2 ** bits - 1;
    this.weights = new Float32Array(2 ** bits * classes);
    this.#sums = new Float32Array(2 ** bits * classes);
  }

  score({ keys, length }: FeatureList, scores: Float32Array): void {
    const { classes, weights } = this;
    const mask = this.#mask;
    scores.fill(0);
    for (let k = 0; k < length; k += 1) {
      const row = ((keys[k] ?? 0) & mask) * classes;
      for (let c = 0; c < classes; c += 1) scores[c] = (scores[c] ?? 0) + (weights[row + c] ?? 0);
    }
  }

  /** Counts a decision; where it was not the right one, moves the weights towards that. */
  learn(features: FeatureList, said: number, right: number): void {
    this.#steps += 1;
    if (said === right) return;
    this.#move(features, right, 1);
    this.#move(features, said, -1);
  }

  /** The same for one class alone, between two lists of features. */
  learnBetween(said: FeatureList, right: FeatureList): void {
    this.#move(right, 0, 1);
    this.#move(said, 0, -1);
  }

  /** Counts a decision that nothing is learned from. */
  pass(): void {
    this.#steps += 1;
  }

  /** Makes each weight what it was on average. */
  average(): this {
    for (let at = 0; at < this.weights.length; at += 1) {
      this.weights[at] = (this.weights[at] ?? 0) - (this.#sums[at] ?? 0) / this.#steps;
    }
    this.#sums.fill(0);
    return this;
  }

  /** A model to be learned anew, that may have only so many weights: those that are largest in this. */
  pruned(most: number): Perceptron {
    const sizes = this.weights
      .filter((weight) => weight !== 0)
      .map(Math.abs)
      .sort();
    const least = sizes[Math.max(0, sizes.length - most)] ?? 0;
    const allowed = Uint8Array.from(this.weights, (weight) => (Math.abs(weight) >= least ? 1 : 0));
    return new Perceptron(this.bits, this.classes, least > 0 ? allowed : undefined);
  }

  #move(features: FeatureList, to: number, by: number): void {
    const allowed = this.#allowed;
    for (let k = 0; k < features.length; k += 1) {
      const at = ((features.keys[k] ?? 0) & this.#mask) * this.classes + to;
      if (allowed?.[at] === 0) continue;
      this.weights[at] = (this.weights[at] ?? 0) + by;
      this.#sums[at] = (this.#sums[at] ?? 0) + by * this.#steps;
    }
  }
}
