import type { Item } from './items.js';

/** An item of a claim that a sentence surely has, and where. */
export interface Anchor {
  readonly claim: Item;
  readonly source: Item | undefined;
  readonly weight: number;
  readonly strength: number;
}

/** Items so far apart still count as neighbours. */
const NEIGHBOURS = 3;

/**
 * How near an item of a sentence stands to what stands around an item of the claim: 1 where all the
 * neighbours are its neighbours too, 0 where none of them is in the sentence.
 */
export function nearness(claim: Item, source: Item, anchors: readonly Anchor[]): number {
  let sum = 0;
  let most = 0;
  for (const anchor of anchors) {
    if (anchor.claim === claim) continue;
    const share = anchor.weight / Math.max(1, Math.abs(anchor.claim.at - claim.at));
    most += share;
    if (!anchor.source || anchor.source === source) continue;
    sum += (share * anchor.strength) / Math.max(1, gapBetween(source, anchor.source) / NEIGHBOURS);
  }
  return most === 0 ? 0 : sum / most;
}

/** How many items lie between two; another clause is as far again, and a time may stand anywhere in its own. */
function gapBetween(a: Item, b: Item): number {
  const gap = Math.abs(a.at - b.at);
  if (a.clause !== b.clause) return 2 * gap;
  return a.time ? 0 : gap;
}
