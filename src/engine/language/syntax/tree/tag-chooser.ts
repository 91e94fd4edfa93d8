import type { Matrix } from '../../../network/index.js';

/** The columns of a tag and of a universal tag that a word can have together. */
export type TagPair = readonly [tag: number, universalTag: number];

/** Chooses both tags of words at once, so that no word is a noun by one and a verb by the other. */
export class TagChooser {
  /** The two columns of each pair, one behind the other: they are gone through for every word. */
  readonly #columns: Int32Array;

  constructor(readonly pairs: readonly TagPair[]) {
    this.#columns = Int32Array.from(pairs.flat());
  }

  /** @returns the likeliest pair of each row */
  choose(tags: Matrix, universalTags: Matrix): readonly (TagPair | undefined)[] {
    const [own, universal, columns] = [tags.values, universalTags.values, this.#columns];
    return Array.from({ length: tags.rows }, (_, row) => {
      const [from, universalFrom] = [row * tags.columns, row * universalTags.columns];
      let best = 0;
      let highest = -Infinity;
      for (let at = 0; at < columns.length; at += 2) {
        const score =
          (own[from + (columns[at] ?? 0)] ?? 0) +
          (universal[universalFrom + (columns[at + 1] ?? 0)] ?? 0);
        if (score > highest) {
          best = at;
          highest = score;
        }
      }
      return this.pairs[best / 2];
    });
  }
}
