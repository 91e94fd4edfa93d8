import { rounded } from '../numerals.js';
import type { Quantity } from '../quantity.js';

/** A bare number measured as its neighbour is: the other end of a range, or what another has of the same. */
export function measuredAs(quantity: Quantity, other: Quantity): Quantity {
  if (quantity.kind !== 'count') return quantity;
  const { kind, unit, noun } = other;
  if (kind === 'count') {
    if (quantity.unit !== undefined || unit === undefined) return quantity;
    return { ...quantity, unit, ...(noun !== undefined && { noun }) };
  }
  return {
    start: quantity.start,
    end: quantity.end,
    kind,
    amount: quantity.amount,
    ...(unit !== undefined && { unit }),
    ...(quantity.qualifier && { qualifier: quantity.qualifier }),
    ...(quantity.qualifierAfter && { qualifierAfter: quantity.qualifierAfter }),
    ...(quantity.bound && { bound: quantity.bound }),
    ...(kind === 'percent' && unit === undefined && { share: rounded(quantity.amount / 100) }),
  };
}
