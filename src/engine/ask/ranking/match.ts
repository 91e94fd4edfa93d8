import { STOP } from '../../search/index.js';
import type { Question } from '../reading/question.js';

/** Which of a question's terms a passage has, and where. */
export interface Match {
  /** Best match of each of the question's terms, in its order: 0 where it is not there, 1 where it stands itself. */
  readonly strength: readonly number[];
  /** Occurrences of each term, a synonym's counted in part. */
  readonly count: readonly number[];
  /** Token positions of matches in order, with the index of the term that each matches. */
  readonly at: readonly { readonly position: number; readonly term: number }[];
  /** In tokens. */
  readonly length: number;
}

/** A question's terms as passages are matched with them. */
export class Matcher {
  /** What each term counts for, in the question's order. */
  readonly weights: readonly number[];
  /** What they count for together; never 0. */
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

  /** Matches the tokens of a passage. */
  match(tokens: Uint32Array): Match {
    const strength = new Array<number>(this.weights.length).fill(0);
    const count = new Array<number>(this.weights.length).fill(0);
    const at: { position: number; term: number }[] = [];
    for (let position = 0; position < tokens.length; position++) {
      const found = this.#byId.get(tokens[position] ?? STOP);
      if (found === undefined) continue;
      for (const match of found) {
        strength[match.term] = Math.max(strength[match.term] ?? 0, match.strength);
        count[match.term] = (count[match.term] ?? 0) + match.strength;
        at.push({ position, term: match.term });
      }
    }
    return { strength, count, at, length: tokens.length };
  }

  /** Whether the question itself says the tokens from one position to another. */
  says(tokens: Uint32Array, from: number, to: number): boolean {
    for (let position = from; position <= to; position++) {
      const id = tokens[position] ?? STOP;
      if (id !== STOP && !this.#byId.has(id)) return false;
    }
    return true;
  }

  /** Share of the question's weight that some matches have. */
  coverage(strength: Match['strength']): number {
    let sum = 0;
    this.weights.forEach((weight, term) => (sum += weight * (strength[term] ?? 0)));
    return sum / this.total;
  }
}
