import { type AffineMap, leaky, type Matrix, zeros } from '../../../network/index.js';

/** Longer arcs count as so long, in words. */
const LONGEST = 5;
/** Stands for the distance of the root. */
const ROOT_DISTANCE = 2 * LONGEST + 1;

/** What a relation scorer has learned: maps of a row to what it is as a head and as a dependent. */
export interface RelationWeights {
  readonly head: AffineMap;
  readonly dependent: AffineMap;
  /** A row for each distance from -5 to 5, and one for the root. */
  readonly distance: Float32Array;
  /** Of what both are together to the relations. */
  readonly relations: AffineMap;
}

/** Scores the relations of words to their heads. */
export class RelationScorer {
  constructor(readonly weights: RelationWeights) {}

  /**
   * @param heads of each row of the words; 0 for the root
   * @returns a row a word with the score of each relation
   */
  score(words: Matrix, heads: Int32Array): Matrix {
    const { columns, values: asHead } = this.weights.head.map(words);
    const { values: asDependent } = this.weights.dependent.map(words);
    const far = this.weights.distance;
    const both = zeros(words.rows, columns);
    const sums = both.values;
    for (let row = 0; row < words.rows; row += 1) {
      const head = heads[row] ?? 0;
      const [own, its] = [row * columns, head * columns];
      const distance = distanceTo(head, row) * columns;
      for (let column = 0; column < columns; column += 1) {
        sums[own + column] =
          (asDependent[own + column] ?? 0) +
          (asHead[its + column] ?? 0) +
          (far[distance + column] ?? 0);
      }
    }
    leaky(sums);
    return this.weights.relations.map(both);
  }
}

function distanceTo(head: number, row: number): number {
  if (head === 0) return ROOT_DISTANCE;
  return LONGEST + Math.max(-LONGEST, Math.min(LONGEST, head - row));
}
