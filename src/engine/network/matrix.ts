/** Rows that are worked on together. */
export const ROWS_TOGETHER = 4;

/** Numbers in rows, one row a word. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  /** Row after row; there is room for rows up to the next multiple of {@link ROWS_TOGETHER}. */
  readonly values: Float32Array;
}

export function zeros(rows: number, columns: number): Matrix {
  const room = Math.ceil(rows / ROWS_TOGETHER) * ROWS_TOGETHER;
  return { rows, columns, values: new Float32Array(room * columns) };
}

/** A copy of a row. */
export function rowOf({ columns, values }: Matrix, row: number): Float32Array {
  return values.slice(row * columns, (row + 1) * columns);
}
