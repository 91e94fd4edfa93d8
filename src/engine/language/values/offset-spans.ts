import type { Quantity } from '../quantities/quantity.js';
import type { Span } from '../../document/index.js';
import type { Time } from '../times/time.js';

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** A quantity read in a slice of a text, with offsets into the text: the slice begins `by` code units in. */
export function offsetQuantity(quantity: Quantity, by: number): Quantity {
  const { unitEnd, qualifier, qualifierAfter } = quantity;
  return {
    ...moved(quantity, by),
    ...(unitEnd !== undefined && { unitEnd: unitEnd + by }),
    ...(qualifier && { qualifier: moved(qualifier, by) }),
    ...(qualifierAfter && { qualifierAfter: moved(qualifierAfter, by) }),
  };
}

/** A time read in a slice of a text, with offsets into the text. */
export function offsetTime(time: Time, by: number): Time {
  const { qualifier } = time;
  return { ...moved(time, by), ...(qualifier && { qualifier: moved(qualifier, by) }) };
}
