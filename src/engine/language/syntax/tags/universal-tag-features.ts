import type { FeatureList } from '../model/feature-list.js';
import type { Columns } from '../tree/columns.js';
import type { LabelledTree } from '../tree/draft.js';

export const MAX_UNIVERSAL_TAG_FEATURES = 16;

/** Features of the universal tag of a word whose Penn tag, head and label are known. */
export function addUniversalTagFeatures(
  list: FeatureList,
  { count, word, tag, suffix, fine }: Columns,
  { heads, labels }: LabelledTree,
  at: number,
): void {
  const own = tag[at] ?? 0;
  const label = labels[at] ?? 0;
  const text = word[at] ?? 0;
  const head = heads[at] ?? count;
  list.clear();
  list.add(own);
  list.add(own, label);
  list.add(own, text);
  list.add(own, text, label);
  list.add(own, suffix[at] ?? 0);
  list.add(own, suffix[at] ?? 0, label);
  list.add(own, fine[at] ?? 0);
  list.add(own, tag[at + 1] ?? 0, label);
  list.add(own, tag[head] ?? 0, label);
  list.add(own, text, tag[at + 1] ?? 0);
  list.add(own, text, at > 0 ? (tag[at - 1] ?? 0) : -1);
}
