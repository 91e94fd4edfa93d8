import type { Matrix } from '../network/matrix.js';

/** The columns of a tag and of a universal tag that a word can have together. */
export type TagPair = readonly [tag: number, universalTag: number];

/** Chooses both tags of words at once, so that no word is a noun by one and a verb by the other. */
export class TagChooser {
  constructor(readonly pairs: readonly TagPair[]) {}

  /** @returns the likeliest pair of each row */
  choose(tags: Matrix, universalTags: Matrix): readonly (TagPair | undefined)[] {
    return Array.from({ length: tags.rows }, (_, row) => {
      const [from, universalFrom] = [row * tags.columns, row * universalTags.columns];
      let best: TagPair | undefined;
      let highest = -Infinity;
      for (const pair of this.pairs) {
        const score =
          (tags.values[from + pair[0]] ?? 0) + (universalTags.values[universalFrom + pair[1]] ?? 0);
        if (score > highest) [best, highest] = [pair, score];
      }
      return best;
    });
  }
}
