import type { AffineMap } from './affine-map.js';
import type { Matrix } from './matrix.js';
import { sigmoid } from './sigmoid.js';

/**
 * Reads each word with those beside it: a gated convolution (Dauphin et al. 2017). It is the first
 * layer, so that what it takes from a word is the same in every sentence, and can be kept.
 */
export class Convolution {
  /**
   * @param map of a row to what it adds to the words behind it, the farthest first, to itself and to
   *   those before it
   * @param reach how many words it sees on each side
   */
  constructor(
    readonly map: AffineMap,
    readonly reach: number,
  ) {}

  /** What it takes from words by themselves, a row each. */
  partsOf(words: Matrix): Matrix {
    return this.map.map(words);
  }

  /**
   * Adds to each row what is read of it and its neighbours.
   *
   * @param parts as {@link partsOf} has them, for each row
   */
  addTo({ rows, columns, values }: Matrix, parts: readonly Float32Array[]): void {
    const read = new Float32Array(2 * columns);
    for (let row = 0; row < rows; row += 1) {
      read.fill(0);
      for (let away = -this.reach; away <= this.reach; away += 1) {
        const part = parts[row + away];
        const from = (away + this.reach) * read.length;
        if (!part) continue;
        for (let at = 0; at < read.length; at += 1) {
          read[at] = (read[at] ?? 0) + (part[from + at] ?? 0);
        }
      }
      for (let column = 0; column < columns; column += 1) {
        const at = row * columns + column;
        values[at] = (values[at] ?? 0) + (read[column] ?? 0) * sigmoid(read[columns + column] ?? 0);
      }
    }
  }
}
