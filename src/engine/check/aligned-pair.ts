import type { Item } from './items.js';

/** An item of a claim, and what a sentence has in its place. */
export interface AlignedPair {
  readonly claim: Item;
  /** How much it counts among the claim's items. */
  readonly weight: number;
  /** None where the sentence has nothing there, or where a sentence before has it. */
  readonly source?: Item;
  /** `other` is another value in the same place, `opposite` a word that says the opposite. */
  readonly relation: 'same' | 'other' | 'opposite' | 'missing';
  /** 0 to 1: how far a `same` one stands for the claim's; of the others, how near it stands to what both share. */
  readonly strength: number;
}

/** From here on one word surely stands for another. */
const SURE = 0.76;

/** A word that a sentence lacks weighs more than one that it has. */
const MISSING = 1.5;

/** The share of a claim's weight that a sentence has, some of its items left out of both. */
export function coverage(
  pairs: readonly AlignedPair[],
  left: ReadonlySet<AlignedPair> = new Set(),
  doubtful = 1,
): number {
  const counted = pairs.filter((pair) => !left.has(pair));
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const all = sum(
    counted.map(({ claim, relation, weight }) =>
      relation !== 'same' && claim.kind === 'word' ? weight * MISSING : weight,
    ),
  );
  const had = counted.map(({ relation, weight, strength }) =>
    relation === 'same' ? weight * strength * (strength < SURE ? doubtful : 1) : 0,
  );
  return all === 0 ? 0 : sum(had) / all;
}
