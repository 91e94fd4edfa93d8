import { type Matrix, zeros } from './matrix.js';

/** Makes columns of like size, as batch normalisation has learned it (Ioffe and Szegedy 2015). */
export class Normalisation {
  constructor(
    readonly scale: Float32Array,
    readonly shift: Float32Array,
  ) {}

  normalised({ rows, columns, values }: Matrix): Matrix {
    const { scale, shift } = this;
    const normal = zeros(rows, columns);
    for (let row = 0; row < rows * columns; row += columns) {
      for (let column = 0; column < columns; column += 1) {
        const value = values[row + column] ?? 0;
        normal.values[row + column] = value * (scale[column] ?? 0) + (shift[column] ?? 0);
      }
    }
    return normal;
  }
}
