import { overlaps, type Span } from '../../document/index.js';

/** Spans are looked up by the blocks of so many code units that they reach into. */
const BLOCK = 256;

/** Spans by where they stand, so that those at a place are found without a look at all others. */
export class SpanIndex<Item extends Span> {
  readonly #items: readonly Item[];
  readonly #places = new Map<number, number[]>();

  constructor(items: readonly Item[]) {
    this.#items = items;
    items.forEach((item, place) => {
      for (const block of blocksOf(item)) {
        const places = this.#places.get(block);
        if (places) places.push(place);
        else this.#places.set(block, [place]);
      }
    });
  }

  /** Those that overlap a span, in the order in which they were given. */
  overlapping(span: Span): readonly Item[] {
    const places = new Set(blocksOf(span).flatMap((block) => this.#places.get(block) ?? []));
    return [...places]
      .sort((one, other) => one - other)
      .flatMap((place) => this.#items[place] ?? [])
      .filter((item) => overlaps(item, span));
  }
}

function blocksOf({ start, end }: Span): readonly number[] {
  const [first, last] = [Math.floor(start / BLOCK), Math.floor(end / BLOCK)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
