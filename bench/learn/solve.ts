/** Solves `matrix · x = vector` for a symmetric positive matrix by Gaussian elimination with pivots. */
export function solve(matrix: readonly Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  const rows = matrix.map((row, i) => Float64Array.of(...row, vector[i] ?? 0));
  const at = (r: number, c: number): number => rows[r]?.[c] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let r = column + 1; r < size; r++) {
      if (Math.abs(at(r, column)) > Math.abs(at(pivot, column))) pivot = r;
    }
    const [upper, lower] = [rows[column], rows[pivot]];
    if (!upper || !lower || at(pivot, column) === 0) throw new RangeError('The matrix is singular');
    rows[column] = lower;
    rows[pivot] = upper;
    for (let r = 0; r < size; r++) {
      const factor = r === column ? 0 : at(r, column) / at(column, column);
      const row = rows[r];
      if (!row || factor === 0) continue;
      for (let c = column; c <= size; c++) row[c] = at(r, c) - factor * at(column, c);
    }
  }
  return Float64Array.from({ length: size }, (_, i) => at(i, size) / at(i, i));
}
