import type { Matrix } from '../network/matrix.js';

/** Relations of which a head has one at most, by what the scheme of annotation says. */
const SINGLE: readonly (readonly string[])[] = [['nsubj', 'nsubj:pass'], ['obj']];

/** Chooses the relations of words to their heads, so that no head has two subjects or two objects. */
export class RelationChooser {
  /** By relation: which of the groups above it is in; -1 for none. */
  readonly #groups: Int32Array;

  /** @param relations in the order of their columns */
  constructor(relations: readonly string[]) {
    this.#groups = Int32Array.from(relations, (relation) =>
      SINGLE.findIndex((group) => group.includes(relation)),
    );
  }

  /**
   * The likeliest relation of each word; of two that would be the object of the same head, the one
   * that loses less by it takes its next best.
   *
   * @param scores a row a word, the root's first, with the score of each relation
   * @param heads of each row; 0 for the root
   */
  choose(scores: Matrix, heads: Int32Array): Int32Array {
    const chosen = new Int32Array(scores.rows);
    /** The row that holds a group's place at a head. */
    const holders = new Map<number, number>();
    for (let row = 1; row < scores.rows; row += 1) {
      chosen[row] = this.#best(scores, row);
      const group = this.#groupOf(chosen, row);
      if (group < 0) continue;
      const place = (heads[row] ?? 0) * SINGLE.length + group;
      const other = holders.get(place);
      holders.set(place, row);
      if (other === undefined) continue;
      const yielding =
        this.#loss(scores, other, group) < this.#loss(scores, row, group) ? other : row;
      chosen[yielding] = this.#best(scores, yielding, group);
      holders.set(place, yielding === row ? other : row);
    }
    return chosen;
  }

  #groupOf(chosen: Int32Array, row: number): number {
    return this.#groups[chosen[row] ?? 0] ?? -1;
  }

  /** The column of a row's best relation that is not of a group. */
  #best({ columns, values }: Matrix, row: number, without?: number): number {
    let best = -1;
    let highest = -Infinity;
    for (let column = 0; column < this.#groups.length; column += 1) {
      const score = values[row * columns + column] ?? -Infinity;
      if (score > highest && (without === undefined || this.#groups[column] !== without)) {
        [best, highest] = [column, score];
      }
    }
    return best;
  }

  /** How much worse a row's next best relation is than one of a group. */
  #loss(scores: Matrix, row: number, group: number): number {
    const score = (column: number): number => scores.values[row * scores.columns + column] ?? 0;
    return score(this.#best(scores, row)) - score(this.#best(scores, row, group));
  }
}
