/** Finds the row of a word by the hash of it. */
export class RowIndex {
  /** One more than the row that has each slot; 0 where it is free. */
  readonly #slots: Int32Array;
  readonly #keys: Int32Array;
  readonly #mask: number;

  /** @param keys of the rows, in order */
  constructor(keys: Int32Array) {
    const size = 2 ** Math.ceil(Math.log2(keys.length * 2));
    const mask = size - 1;
    const slots = new Int32Array(size);
    // Local names and a plain loop: it runs over all words while the first sentence waits.
    for (let row = 0; row < keys.length; row += 1) {
      let slot = (keys[row] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = row + 1;
    }
    this.#keys = keys;
    this.#mask = mask;
    this.#slots = slots;
  }

  /** The row of a key, or -1. */
  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const row = (this.#slots[slot] ?? 0) - 1;
      if (row < 0 || this.#keys[row] === key) return row;
      slot = (slot + 1) & this.#mask;
    }
  }
}
