/** Vectors of things, a byte a number. */
export class EmbeddingTable {
  /** @param scale what 1 counts for */
  constructor(
    readonly values: Int8Array,
    readonly columns: number,
    readonly scale: number,
  ) {}

  get rows(): number {
    return this.values.length / this.columns;
  }

  /** Adds a row to a vector. */
  addRow(row: number, vector: Float32Array): void {
    const from = row * this.columns;
    for (let column = 0; column < this.columns; column += 1) {
      vector[column] = (vector[column] ?? 0) + (this.values[from + column] ?? 0) * this.scale;
    }
  }
}
