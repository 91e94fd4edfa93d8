/** Distributional clusters of words, looked up by a hash of the lower-case word. */
export class WordClusters {
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #coarse: Uint8Array;
  readonly #fine: Uint16Array;

  constructor(keys: Int32Array, coarse: Uint8Array, fine: Uint16Array) {
    this.#keys = keys;
    this.#coarse = coarse;
    this.#fine = fine;
    const size = 2 ** Math.ceil(Math.log2(keys.length * 2));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    keys.forEach((key, place) => {
      let slot = key & this.#mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = place;
    });
  }

  /** The place of a word's clusters, or -1. */
  find(key: number): number {
    let slot = key & this.#mask;
    for (;;) {
      const place = this.#slots[slot] ?? -1;
      if (place < 0 || this.#keys[place] === key) return place;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** One of 64, 0 where the word is not known. */
  coarse(place: number): number {
    return place < 0 ? 0 : (this.#coarse[place] ?? 0) + 1;
  }

  /** One of 400, 0 where the word is not known. */
  fine(place: number): number {
    return place < 0 ? 0 : (this.#fine[place] ?? 0) + 1;
  }
}
