import type { Item } from '../items.js';

/** So near is the same: `a third of 60` may be told as 20. */
const NEAR = 0.005;

/**
 * Whether a number can be reckoned from two others: half of the 80 boats are 40, and from 20 to 24 it rose by 4.
 * A story that has those two does not have another number for it.
 */
export function isReckoned({ quantity: wanted }: Item, items: readonly Item[]): boolean {
  if (!wanted) return false;
  const all = items.flatMap(({ quantity }) => quantity ?? []);
  const isIt = (amount: number): boolean =>
    amount > 0 && Math.abs(amount - wanted.amount) <= NEAR * wanted.amount;
  return all.some((one) =>
    all.some(({ amount, kind, share }) => {
      if (share !== undefined || one.amount === amount) return false;
      if (one.share !== undefined) return isIt(one.share * amount);
      return one.kind === kind && (isIt(one.amount - amount) || isIt(one.amount + amount));
    }),
  );
}
