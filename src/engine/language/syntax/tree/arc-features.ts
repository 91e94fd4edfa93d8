import type { FeatureList } from '../model/feature-list.js';
import { mix } from '../model/hash.js';
import type { Columns } from './columns.js';
import type { Drafts } from './draft.js';

/** The distance of two words, in steps that widen. */
function span(length: number): number {
  if (length < 6) return length;
  if (length < 9) return 6;
  if (length < 14) return 7;
  return length < 22 ? 8 : 9;
}

/** Features of an arc from a head to a child, over drafts of the tree. */
export function addArcFeatures(
  list: FeatureList,
  columns: Columns,
  drafts: Drafts,
  head: number,
  child: number,
): void {
  const { count, word, tag, suffix, coarse, fine } = columns;
  const none = count + 1;
  // H: the head, D: its dependent; HB, HA: the words before and after. G: the head of the head; F, L:
  // outer children. w, t, c, k, u: word, tag, clusters, suffix.
  const w = (at: number): number => word[at] ?? 0;
  const t = (at: number): number => tag[at] ?? 0;
  const c = (at: number): number => coarse[at] ?? 0;
  const k = (at: number): number => fine[at] ?? 0;
  const u = (at: number): number => suffix[at] ?? 0;
  const near = (at: number): number => (at < 0 || at > count ? none : at);
  const root = head === count;
  const right = !root && head < child;
  const length = root ? 0 : span(Math.abs(head - child));
  const way = root ? 20 : right ? length : -length;
  const side = root ? 0 : right ? 1 : 2;
  const H = head;
  const D = child;
  const HB = near(head - 1);
  const HA = near(head + 1);
  const DB = near(child - 1);
  const DA = near(child + 1);
  const tags = mix(mix(t(H), t(D)), side);
  list.clear();
  list.add(way, t(D));
  list.add(way, t(H));
  list.add(way, w(D));
  list.add(way, w(H));
  list.add(way, k(D));
  list.add(way, k(H));
  list.add(tags);
  list.add(tags, way);
  list.add(w(H), t(D), side);
  list.add(w(H), t(D), way);
  list.add(t(H), w(D), side);
  list.add(t(H), w(D), way);
  list.add(w(H), w(D), side);
  list.add(w(H), w(D), tags);
  list.add(k(H), k(D), side);
  list.add(c(H), c(D), tags);
  list.add(k(H), t(D), way);
  list.add(t(H), k(D), way);
  list.add(k(H), w(D), side);
  list.add(w(H), k(D), side);
  list.add(u(H), u(D), side);
  list.add(tags, t(HB), t(DB));
  list.add(tags, t(HA), t(DA));
  list.add(tags, t(HA), t(DB));
  list.add(tags, t(HB), t(DA));
  list.add(tags, t(HB), 1);
  list.add(tags, t(HA), 1);
  list.add(tags, t(DB), 1);
  list.add(tags, t(DA), 1);
  list.add(tags, w(DB), way);
  list.add(tags, w(HB), side);
  list.add(tags, w(HA), side);
  list.add(tags, w(DA), side);
  const [one, two] = drafts;
  const oneHead = one.heads[child] ?? 0;
  const twoHead = two.heads[child] ?? 0;
  const agree =
    (oneHead === head ? 1 : 0) + (twoHead === head ? 2 : 0) + (oneHead === twoHead ? 4 : 0);
  list.add(agree);
  list.add(agree, t(D));
  list.add(agree, t(H));
  list.add(agree, tags);
  list.add(agree, way);
  list.add(agree, w(D));
  list.add(agree, w(H), t(D));
  list.add(agree, tags, way);
  list.add(agree, t(oneHead), t(twoHead));
  list.add(agree, mix(t(oneHead), t(twoHead)), t(D));
  list.add(agree, w(oneHead), t(D));
  list.add(agree, w(twoHead), t(D));
  const oneLabel = one.labels[child] ?? -1;
  const twoLabel = two.labels[child] ?? -1;
  list.add(agree, oneLabel, t(D));
  list.add(agree, twoLabel, t(D));
  list.add(agree, oneLabel, two.labels[child]);
  list.add(agree, mix(oneLabel, twoLabel), tags);
  list.add(agree, mix(oneLabel, one.labels[head] ?? 0), t(H));
  list.add(agree, mix(twoLabel, two.labels[head] ?? 0), t(H));
  for (const draft of drafts) {
    const G = head < count ? (draft.heads[head] ?? none) : none;
    const A = draft.heads[child] ?? none;
    const F = near(draft.firstChild[child] ?? none);
    const L = near(draft.lastChild[child] ?? none);
    const HF = near(draft.firstChild[head] ?? none);
    const HL = near(draft.lastChild[head] ?? none);
    const kin = (G === child ? 1 : 0) + (G === A ? 2 : 0) + (A === head ? 4 : 0);
    const label = draft.labels[child] ?? -1;
    const sibling = near(draft.siblingBetween(head, child));
    list.add(kin, tags);
    list.add(kin, t(G), tags);
    list.add(t(G), tags, 3);
    list.add(w(G), tags);
    list.add(kin, w(F), tags);
    list.add(w(F), w(H), t(D));
    list.add(w(F), k(H), t(D));
    list.add(w(F), w(H), w(D));
    list.add(t(L), tags, 5);
    list.add(t(sibling), tags, way);
    list.add(t(sibling), tags, 6);
    list.add(w(sibling), tags);
    list.add(w(sibling), w(H), t(D));
    list.add(t(HF), t(HL), tags);
    list.add(draft.childCount[head] ?? 0, tags);
    list.add(label, draft.labels[head] ?? -1, tags);
    list.add(draft.labels[sibling] ?? -1, label, tags);
    list.add(kin, label, tags);
  }
}
