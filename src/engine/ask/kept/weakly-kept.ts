import { LRUCache } from 'lru-cache';

/**
 * What was made of the objects that were used last. It goes with its object where nothing else has that any
 * more: of a passage, which leads to all that was read of its story, once its library is let go of.
 */
export class WeaklyKept<Of extends object, Made> {
  readonly #made = new WeakMap<Of, { readonly id: number; readonly made: Made }>();
  /** By when they were made. */
  readonly #used: LRUCache<number, WeakRef<Of>>;
  #last = 0;

  /** @param max of how many objects at most something is kept. */
  constructor(max: number) {
    this.#used = new LRUCache({
      max,
      dispose: (of) => {
        const unused = of.deref();
        if (unused) this.#made.delete(unused);
      },
    });
  }

  /** What was made of an object; made now where it is not kept. */
  of(object: Of, make: () => Made): Made {
    const known = this.#made.get(object);
    if (known) {
      // It is used last now.
      this.#used.get(known.id);
      return known.made;
    }
    const made = make();
    const id = (this.#last += 1);
    this.#made.set(object, { id, made });
    this.#used.set(id, new WeakRef(object));
    return made;
  }
}
