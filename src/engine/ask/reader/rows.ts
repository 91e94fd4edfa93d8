import { kernel, type Matrix, zeros } from '../../network/index.js';

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

/** Multiplies each column by a number, and adds one to it; in place. */
export function scaleColumns(
  { rows, columns, values }: Matrix,
  scale: Float32Array,
  shift: Float32Array,
): void {
  for (let at = 0; at < rows * columns; at += columns) {
    for (let column = 0; column < columns; column += 1) {
      values[at + column] =
        (values[at + column] ?? 0) * (scale[column] ?? 0) + (shift[column] ?? 0);
    }
  }
}

/** The dot product of each row and a vector. */
export function dotRows({ rows, columns, values }: Matrix, vector: Float32Array): Float64Array {
  const dots = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const from = row * columns;
    let sum = 0;
    for (let at = 0; at < columns; at += 1) sum += (values[from + at] ?? 0) * (vector[at] ?? 0);
    dots[row] = sum;
  }
  return dots;
}

/** The highest of each column. */
export function maxOfColumns({ rows, columns, values }: Matrix): Float32Array {
  const most = new Float32Array(columns).fill(-Infinity);
  for (let at = 0; at < rows * columns; at += columns) {
    for (let column = 0; column < columns; column += 1) {
      const value = values[at + column] ?? 0;
      if (value > (most[column] ?? 0)) most[column] = value;
    }
  }
  return most;
}

/** The highest of each row. */
export function maxOfRows({ rows, columns, values }: Matrix): Float32Array {
  const most = new Float32Array(rows).fill(-Infinity);
  for (let row = 0; row < rows; row += 1) {
    for (let at = row * columns; at < (row + 1) * columns; at += 1) {
      const value = values[at] ?? 0;
      if (value > (most[row] ?? 0)) most[row] = value;
    }
  }
  return most;
}

/** The sum of rows, each by its share by a softmax over what it got. */
export function weightedSum(rows: Matrix, got: readonly number[]): Float32Array {
  return rowAt(weightedSums(matrixOf([[got]]), rows), 0);
}

/**
 * Sums of rows, each row by its share by a softmax over what it got.
 *
 * @param got a row for each sum, a column for each of the rows
 */
export function weightedSums(got: Matrix, rows: Matrix): Matrix {
  const shares = zeros(got.rows, got.columns);
  for (let row = 0; row < got.rows; row += 1) setSoftmax(rowAt(got, row), rowAt(shares, row));
  const columns = transposed(rows);
  return kernel().mapOnce(shares, columns.values, new Float32Array(rows.columns));
}

function setSoftmax(scores: Float32Array, shares: Float32Array): void {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - most);
    shares[at] = share;
    sum += share;
  }
  for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] ?? 0) / sum;
}

/** Columns as rows. */
export function transposed({ rows, columns, values }: Matrix): Matrix {
  const turned = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned[column * rows + row] = values[row * columns + column] ?? 0;
    }
  }
  return { rows: columns, columns: rows, values: turned };
}

/** A column of a matrix. */
export const columnAt = ({ rows, columns, values }: Matrix, column: number): number[] =>
  Array.from({ length: rows }, (_, row) => values[row * columns + column] ?? 0);
