import type { Matrix } from '../../../network/index.js';

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
   * The likeliest relation of each word; of two that would be the subject, or the object, of the same
   * head the one that loses less by it takes its best among what the head has no other of.
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
      const first = (heads[row] ?? 0) * SINGLE.length;
      const other = holders.get(first + group);
      holders.set(first + group, row);
      if (other === undefined) continue;
      const isFree = (one: number): boolean => one < 0 || !holders.has(first + one);
      const loss = (one: number): number => this.#loss(scores, one, isFree);
      const yielding = loss(other) < loss(row) ? other : row;
      chosen[yielding] = this.#best(scores, yielding, isFree);
      if (yielding === row) holders.set(first + group, other);
      const taken = this.#groupOf(chosen, yielding);
      if (taken >= 0) holders.set(first + taken, yielding);
    }
    return chosen;
  }

  #groupOf(chosen: Int32Array, row: number): number {
    return this.#groups[chosen[row] ?? 0] ?? -1;
  }

  /** The column of a row's best relation, among those of the groups that may be. */
  #best(
    { columns, values }: Matrix,
    row: number,
    mayBe: (group: number) => boolean = () => true,
  ): number {
    let best = -1;
    let highest = -Infinity;
    for (let column = 0; column < this.#groups.length; column += 1) {
      const score = values[row * columns + column] ?? -Infinity;
      if (score > highest && mayBe(this.#groups[column] ?? -1)) [best, highest] = [column, score];
    }
    return best;
  }

  /** How much worse a row's best relation among those that may be is than its best. */
  #loss(scores: Matrix, row: number, mayBe: (group: number) => boolean): number {
    const score = (column: number): number => scores.values[row * scores.columns + column] ?? 0;
    return score(this.#best(scores, row)) - score(this.#best(scores, row, mayBe));
  }
}
