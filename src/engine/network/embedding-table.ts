/** Rows that are read together: of 64 bytes each, a page of memory. */
const ROWS_TOGETHER = 64;

/** Vectors of things, a byte a number, read when they are first needed: of all words few are. */
export class EmbeddingTable {
  readonly #blocks: (Int8Array | undefined)[] = [];

  /**
   * @param scale what 1 counts for
   * @param read some of its numbers, row after row
   */
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly scale: number,
    readonly read: (from: number, length: number) => Int8Array,
  ) {}

  /** Adds a row to a vector. */
  addRow(row: number, vector: Float32Array): void {
    const { columns, scale } = this;
    const block = this.#blockOf(row);
    const from = (row % ROWS_TOGETHER) * columns;
    for (let column = 0; column < columns; column += 1) {
      vector[column] = (vector[column] ?? 0) + (block[from + column] ?? 0) * scale;
    }
  }

  #blockOf(row: number): Int8Array {
    const at = Math.floor(row / ROWS_TOGETHER);
    const known = this.#blocks[at];
    if (known) return known;
    const first = at * ROWS_TOGETHER;
    const rows = Math.min(ROWS_TOGETHER, this.rows - first);
    const block = this.read(first * this.columns, rows * this.columns);
    this.#blocks[at] = block;
    return block;
  }
}
