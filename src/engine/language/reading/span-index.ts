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
      for (let block = blockAt(item.start); block <= blockAt(item.end); block += 1) {
        const places = this.#places.get(block);
        if (places) places.push(place);
        else this.#places.set(block, [place]);
      }
    });
  }

  /** Those that overlap a span, in the order in which they were given. */
  overlapping(span: Span): readonly Item[] {
    const found: number[] = [];
    const first = blockAt(span.start);
    for (let block = first; block <= blockAt(span.end); block += 1) {
      for (const place of this.#places.get(block) ?? []) {
        const item = this.#items[place];
        // What reaches into several blocks is found in the first of them.
        const isFirst = item && block === Math.max(first, blockAt(item.start));
        if (isFirst && overlaps(item, span)) found.push(place);
      }
    }
    if (found.length > 1) found.sort((one, other) => one - other);
    return found.flatMap((place) => this.#items[place] ?? []);
  }
}

const blockAt = (offset: number): number => Math.floor(offset / BLOCK);
