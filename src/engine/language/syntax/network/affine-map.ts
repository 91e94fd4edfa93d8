import { type Matrix, ROWS_TOGETHER, zeros } from './matrix.js';

/** A linear map of rows with a bias: what a network takes most of its time for. */
export class AffineMap {
  readonly #inputs: number;

  /** @param weights a row of inputs for each output, of which there is an even number */
  constructor(
    readonly weights: Float32Array,
    readonly bias: Float32Array,
  ) {
    this.#inputs = weights.length / bias.length;
  }

  /** How many numbers a mapped row has. */
  get outputs(): number {
    return this.bias.length;
  }

  /** Maps each row: two outputs of four rows at a time, so that a number that is read is used often. */
  map({ rows, values }: Matrix): Matrix {
    const mapped = zeros(rows, this.outputs);
    for (let output = 0; output < this.outputs; output += 2) {
      for (let row = 0; row < rows; row += ROWS_TOGETHER) {
        this.#mapBlock(values, row, output, mapped.values);
      }
    }
    return mapped;
  }

  #mapBlock(values: Float32Array, row: number, output: number, mapped: Float32Array): void {
    const { weights, bias } = this;
    const inputs = this.#inputs;
    const outputs = bias.length;
    const row1 = row * inputs;
    const row2 = row1 + inputs;
    const row3 = row2 + inputs;
    const row4 = row3 + inputs;
    const place = output * inputs;
    const next = place + inputs;
    let a1 = bias[output] ?? 0;
    let b1 = bias[output + 1] ?? 0;
    let a2 = a1;
    let a3 = a1;
    let a4 = a1;
    let b2 = b1;
    let b3 = b1;
    let b4 = b1;
    for (let at = 0; at < inputs; at += 1) {
      const a = weights[place + at] ?? 0;
      const b = weights[next + at] ?? 0;
      const value1 = values[row1 + at] ?? 0;
      const value2 = values[row2 + at] ?? 0;
      const value3 = values[row3 + at] ?? 0;
      const value4 = values[row4 + at] ?? 0;
      a1 += a * value1;
      a2 += a * value2;
      a3 += a * value3;
      a4 += a * value4;
      b1 += b * value1;
      b2 += b * value2;
      b3 += b * value3;
      b4 += b * value4;
    }
    const to = row * outputs + output;
    mapped[to] = a1;
    mapped[to + 1] = b1;
    mapped[to + outputs] = a2;
    mapped[to + outputs + 1] = b2;
    mapped[to + 2 * outputs] = a3;
    mapped[to + 2 * outputs + 1] = b3;
    mapped[to + 3 * outputs] = a4;
    mapped[to + 3 * outputs + 1] = b4;
  }
}
