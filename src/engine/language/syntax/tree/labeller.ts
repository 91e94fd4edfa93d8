import { FeatureList } from '../model/feature-list.js';
import { bestClass, type Scorer } from '../model/scorer.js';
import { Children } from './children.js';
import type { Drafts } from './draft.js';
import type { Columns } from './columns.js';
import { addLabelFeatures } from './label-features.js';

export const MAX_LABEL_FEATURES = 96;

/** The words of a tree from the root down, children in the order of the text. */
export function topDown(children: Children, count: number): number[] {
  const order: number[] = [];
  const visit = (head: number): void => {
    for (let child = children.first[head] ?? -1; child >= 0; child = children.next[child] ?? -1)
      order.push(child);
  };
  visit(count);
  // The list grows while it is gone through.
  for (const word of order) visit(word);
  return order;
}

/** Labels the arcs of a tree from the root down. */
export class Labeller {
  readonly #features = new FeatureList(MAX_LABEL_FEATURES);
  readonly #scores: Float32Array;

  constructor(readonly scorer: Scorer) {
    this.#scores = new Float32Array(scorer.classes);
  }

  label(columns: Columns, heads: Int32Array, drafts: Drafts): Int32Array {
    const labels = new Int32Array(columns.count + 1).fill(-1);
    const children = new Children(heads);
    for (const at of topDown(children, columns.count)) {
      addLabelFeatures(this.#features, columns, heads, children, labels, drafts, at);
      this.scorer.score(this.#features, this.#scores);
      labels[at] = bestClass(this.#scores);
    }
    return labels;
  }
}
