/** A tree with the label of each arc: what a parser finds. */
export interface LabelledTree {
  /** The head of each word; their count for the root. */
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** A tree of the words from the last to the first, as one of the words in their order, or back. */
export function reversedTree({ heads, labels }: LabelledTree): LabelledTree {
  const count = heads.length;
  return {
    heads: heads.map((head) => (head === count ? count : count - 1 - head)).reverse(),
    labels: labels.slice().reverse(),
  };
}

/** A tree that a first parser found, with what is near each word in it. */
export class DraftTree implements LabelledTree {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
  /** The first and the last child of each word; behind the root where there is none. */
  readonly firstChild: Int32Array;
  readonly lastChild: Int32Array;
  readonly childCount: Int32Array;

  constructor({ heads, labels }: LabelledTree) {
    this.heads = heads;
    this.labels = labels;
    const none = heads.length + 1;
    this.firstChild = new Int32Array(none + 1).fill(none);
    this.lastChild = new Int32Array(none + 1).fill(none);
    this.childCount = new Int32Array(none + 1);
    for (let word = 0; word < heads.length; word += 1) {
      const head = heads[word] ?? none;
      if (this.firstChild[head] === none) this.firstChild[head] = word;
      this.lastChild[head] = word;
      this.childCount[head] = (this.childCount[head] ?? 0) + 1;
    }
  }

  /** The nearest child of the head between it and a word; behind the root where there is none. */
  siblingBetween(head: number, word: number): number {
    const none = this.heads.length + 1;
    if (head === this.heads.length) return none;
    const step = head < word ? -1 : 1;
    for (let at = word + step; at !== head; at += step) if (this.heads[at] === head) return at;
    return none;
  }
}

/** Two drafts, from the left and from the right. */
export type Drafts = readonly [DraftTree, DraftTree];
