/** The ids of the terms that stand in a story: four bytes each, where a set would take ten times that. */
export class Vocabulary {
  readonly #ids: Uint32Array;

  constructor(ids: readonly number[]) {
    this.#ids = Uint32Array.from(ids).sort();
  }

  has(id: number): boolean {
    let low = 0;
    let high = this.#ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ids[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    return this.#ids[low] === id;
  }
}
