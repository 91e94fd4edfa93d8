/** More is not kept: the words of many sentences would fill the memory. */
const MOST_KEPT = 20_000;

/** Keeps what was made for a key, so that it need not be made again; forgets all once it is full. */
export class Memo<Made> {
  readonly #known = new Map<string, Made>();

  get(key: string, make: () => Made): Made {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}
