import { STOP } from '../../search/index.js';
import type { Question } from '../question/question.js';

/** Which of a question's terms a passage has, and where. */
export interface TermMatch {
  /** Best match of each query term, in the question's order: 1 for itself, less for a synonym, 0 for none. */
  readonly strengths: readonly number[];
  /** Matches in order: the token's position in the passage and the index of the query term. */
  readonly at: readonly { readonly position: number; readonly term: number }[];
}

/** Matches the terms of one question with passages. */
export class TermMatcher {
  /** The weight of each query term, in the question's order. */
  readonly weights: readonly number[];
  /** Their sum; never 0. */
  readonly total: number;
  readonly #byId = new Map<number, { readonly term: number; readonly strength: number }[]>();

  constructor({ terms }: Question) {
    terms.forEach(({ matches }, term) => {
      for (const [id, strength] of matches) {
        const list = this.#byId.get(id);
        if (list) list.push({ term, strength });
        else this.#byId.set(id, [{ term, strength }]);
      }
    });
    this.weights = terms.map(({ weight }) => weight);
    this.total = this.weights.reduce((sum, weight) => sum + weight, 0) || 1;
  }

  /** Matches the tokens of a passage, given as ids of terms. */
  match(tokens: Uint32Array): TermMatch {
    const strengths = new Array<number>(this.weights.length).fill(0);
    const at: { position: number; term: number }[] = [];
    for (let position = 0; position < tokens.length; position++) {
      const found = this.#byId.get(tokens[position] ?? STOP);
      if (found === undefined) continue;
      for (const { term, strength } of found) {
        strengths[term] = Math.max(strengths[term] ?? 0, strength);
        at.push({ position, term });
      }
    }
    return { strengths, at };
  }

  /** Whether the tokens from one position to another hold nothing but stop words and query terms. */
  isInQuestion(tokens: Uint32Array, from: number, to: number): boolean {
    for (let position = from; position <= to; position++) {
      const id = tokens[position] ?? STOP;
      if (id !== STOP && !this.#byId.has(id)) return false;
    }
    return true;
  }

  /** The share of the question's weight that is matched: 0 to 1. */
  coverage(strengths: TermMatch['strengths']): number {
    let sum = 0;
    this.weights.forEach((weight, term) => (sum += weight * (strengths[term] ?? 0)));
    return sum / this.total;
  }

  /** The share of the question's weight that other matches have beside what one has: 0 to 1. */
  gain({ strengths }: TermMatch, others: readonly TermMatch[]): number {
    let sum = 0;
    this.weights.forEach((weight, term) => {
      const own = strengths[term] ?? 0;
      let most = own;
      for (const other of others) most = Math.max(most, other.strengths[term] ?? 0);
      sum += weight * (most - own);
    });
    return sum / this.total;
  }
}
