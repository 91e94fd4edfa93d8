import { kernel, type PlacedWeights } from './kernel.js';
import type { Matrix } from './matrix.js';

/** A linear map of rows with a bias: what a network takes most of its time for. */
export class AffineMap {
  readonly weights: PlacedWeights;

  /** @param weights a row of inputs for each output */
  constructor(weights: Float32Array, bias: Float32Array) {
    this.weights = kernel().place(weights, bias);
  }

  /** Maps each row. */
  map(rows: Matrix): Matrix {
    return kernel().map(rows, this.weights);
  }
}
