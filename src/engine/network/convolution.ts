import type { AffineMap } from './affine-map.js';
import type { Matrix } from './matrix.js';

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
}
