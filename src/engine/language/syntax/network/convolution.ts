import type { AffineMap } from './affine-map.js';
import type { Matrix } from './matrix.js';
import type { Normalisation } from './normalisation.js';
import { sigmoid } from './sigmoid.js';

/**
 * Reads each word with the one before and the one behind: a gated convolution (Dauphin et al. 2017).
 * It is the first layer, so that what it takes from a word is the same in every sentence, and can be
 * kept.
 */
export class Convolution {
  /** @param map of a row to what it adds to the word behind it, to itself and to the word before it */
  constructor(
    readonly normalisation: Normalisation,
    readonly map: AffineMap,
  ) {}

  /** What it takes from words by themselves, a row each. */
  partsOf(words: Matrix): Matrix {
    return this.map.map(this.normalisation.normalised(words));
  }

  /**
   * Adds to each row what is read of it and its neighbours.
   *
   * @param parts as {@link partsOf} has them, for each row
   */
  addTo({ rows, columns, values }: Matrix, parts: readonly Float32Array[]): void {
    const width = 2 * columns;
    for (let row = 0; row < rows; row += 1) {
      const [before, own, behind] = [parts[row - 1], parts[row], parts[row + 1]];
      for (let column = 0; column < columns; column += 1) {
        let read = own?.[width + column] ?? 0;
        let gate = own?.[width + columns + column] ?? 0;
        if (before) {
          read += before[column] ?? 0;
          gate += before[columns + column] ?? 0;
        }
        if (behind) {
          read += behind[2 * width + column] ?? 0;
          gate += behind[2 * width + columns + column] ?? 0;
        }
        const at = row * columns + column;
        values[at] = (values[at] ?? 0) + read * sigmoid(gate);
      }
    }
  }
}
