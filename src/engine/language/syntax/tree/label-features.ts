import type { FeatureList } from '../model/feature-list.js';
import { mix } from '../model/hash.js';
import type { Columns } from './columns.js';
import type { Drafts } from './draft.js';
import type { Children } from './children.js';

/** Of a word that has no label yet, or none at all. */
const NO_LABEL = -1;

/** Features of the label of a word's arc in a tree, where its head's and elder siblings' are known. */
export function addLabelFeatures(
  list: FeatureList,
  columns: Columns,
  heads: Int32Array,
  children: Children,
  labels: Int32Array,
  drafts: Drafts,
  at: number,
): void {
  const { count, word, tag, suffix, coarse, fine } = columns;
  const none = count + 1;
  // D: the dependent, H: its head, G: the head of that. w, t, c, k, u: word, tag, clusters, suffix.
  const w = (place: number): number => word[place] ?? 0;
  const t = (place: number): number => tag[place] ?? 0;
  const c = (place: number): number => coarse[place] ?? 0;
  const k = (place: number): number => fine[place] ?? 0;
  const u = (place: number): number => suffix[place] ?? 0;
  const labelOf = (place: number): number => labels[place] ?? NO_LABEL;
  const or = (place: number | undefined): number =>
    place === undefined || place < 0 || place > count ? none : place;
  const D = at;
  const H = heads[at] ?? count;
  const G = H < count ? or(heads[H]) : none;
  const side = H === count ? 0 : H < at ? 1 : 2;
  const gap = H === count ? 0 : Math.min(6, Math.abs(H - at));
  const first = or(children.first[at]);
  const second = or(children.next[first]);
  const last = or(children.last[at]);
  const before = or(children.previous[at]);
  const before2 = or(children.previous[before]);
  const after = or(children.next[at]);
  const headFirst = or(children.first[H]);
  const headLast = or(children.last[H]);
  const tags = mix(mix(t(H), t(D)), side);
  const kids = Math.min(3, children.count[at] ?? 0);
  const headBe = children.hasBe(columns, H) ? 1 : 0;
  const ownBe = children.hasBe(columns, D) ? 1 : 0;
  list.clear();
  list.add(tags);
  list.add(tags, gap);
  list.add(w(D), side);
  list.add(w(D), tags);
  list.add(w(H), tags);
  list.add(w(H), w(D), side);
  list.add(t(H), w(D), side);
  list.add(w(H), t(D), side);
  list.add(k(D), tags);
  list.add(k(H), tags);
  list.add(k(H), k(D), side);
  list.add(c(H), c(D), side);
  list.add(u(D), tags);
  list.add(u(H), t(D), side);
  list.add(w(first), tags);
  list.add(w(first), t(D), side);
  list.add(w(first), w(H), t(D));
  list.add(w(first), k(H), t(D));
  list.add(w(first), k(D), t(H));
  list.add(w(first), w(D));
  list.add(w(first), w(second), tags);
  list.add(w(second), tags);
  list.add(t(first), t(second), tags);
  list.add(t(last), tags, kids);
  list.add(w(last), tags);
  list.add(kids, tags);
  list.add(t(before), tags);
  list.add(w(before), tags);
  list.add(t(after), tags);
  list.add(w(after), tags);
  list.add(t(before), t(after), tags);
  list.add(labelOf(before), tags);
  list.add(labelOf(before), w(H), t(D));
  list.add(labelOf(before), w(D), side);
  list.add(labelOf(before), labelOf(before2), tags);
  list.add(labelOf(H), tags);
  list.add(labelOf(H), w(D), side);
  list.add(labelOf(H), t(G), tags);
  list.add(t(G), tags);
  list.add(w(G), t(D), side);
  list.add(w(G), w(H), side);
  list.add(t(headFirst), tags);
  list.add(w(headFirst), tags);
  list.add(t(headLast), tags);
  list.add(headBe, tags);
  list.add(headBe, w(D), side);
  list.add(ownBe, tags);
  list.add(ownBe, w(first), tags);
  list.add(t(or(D - 1)), tags);
  list.add(t(or(D + 1)), tags);
  list.add(w(or(D - 1)), tags);
  list.add(w(or(D + 1)), tags);
  list.add(t(or(D - 1)), t(or(D + 1)), tags);
  list.add(w(or(D + 1)), w(D));
  list.add(t(or(H - 1)), tags);
  list.add(t(or(H + 1)), tags);
  list.add(w(H), mix(side, D === before + 1 ? 1 : 0), t(D));
  list.add(children.sideCount(heads, at), tags);
  list.add(children.sideCount(heads, at), w(H), t(D));
  list.add(at === 0 ? 1 : 0, t(D), H === count ? 1 : 0);
  list.add(t(count - 1), t(D), H === count ? 1 : 0);
  const [one, two] = drafts;
  const oneLabel = one.labels[at] ?? NO_LABEL;
  const twoLabel = two.labels[at] ?? NO_LABEL;
  const agree = (one.heads[at] === H ? 1 : 0) + (two.heads[at] === H ? 2 : 0);
  const both = mix(mix(oneLabel, twoLabel), agree);
  list.add(both);
  list.add(both, tags);
  list.add(both, t(D));
  list.add(both, w(D));
  list.add(both, w(first), t(D));
  list.add(both, w(H));
  list.add(both, labelOf(H));
  list.add(both, labelOf(before));
  list.add(oneLabel, agree);
  list.add(oneLabel, tags);
  list.add(twoLabel, agree);
  list.add(twoLabel, tags);
}
