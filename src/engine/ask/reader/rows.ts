import { type Matrix, zeros } from '../../network/index.js';

/** Rows of parts that stand beside each other. */
export function matrixOf(rows: readonly (readonly ArrayLike<number>[])[]): Matrix {
  const columns = (rows[0] ?? []).reduce((sum, part) => sum + part.length, 0);
  const matrix = zeros(rows.length, columns);
  rows.forEach((parts, row) => {
    let at = row * columns;
    for (const part of parts) {
      matrix.values.set(part, at);
      at += part.length;
    }
  });
  return matrix;
}

/** A row where it stands: what is written to it is written to the matrix. */
export const rowAt = ({ columns, values }: Matrix, row: number): Float32Array =>
  values.subarray(row * columns, (row + 1) * columns);

export function addTimes(to: Float32Array, row: Float32Array, factor: number): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] ?? 0) + factor * (row[at] ?? 0);
}

/** The sum of rows, each by its share by a softmax over what it got. */
export function weightedSum(rows: Matrix, got: readonly number[]): Float32Array {
  const most = Math.max(...got);
  const chances = got.map((score) => Math.exp(score - most));
  const sum = chances.reduce((total, chance) => total + chance, 0);
  const summed = new Float32Array(rows.columns);
  chances.forEach((chance, row) => {
    addTimes(summed, rowAt(rows, row), chance / sum);
  });
  return summed;
}

/** A column of a matrix. */
export const columnAt = ({ rows, columns, values }: Matrix, column: number): number[] =>
  Array.from({ length: rows }, (_, row) => values[row * columns + column] ?? 0);
