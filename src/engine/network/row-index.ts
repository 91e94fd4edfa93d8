/** Finds the row of a word by the hash of it. */
export class RowIndex {
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #mask: number;

  /** @param keys of the rows, in order */
  constructor(keys: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * 2));
    this.#keys = keys;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    keys.forEach((key, row) => {
      let slot = key & this.#mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    });
  }

  /** The row of a key, or -1. */
  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = this.#slots[slot] ?? -1;
      if (row < 0 || this.#keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
