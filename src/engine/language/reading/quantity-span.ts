import type { Quantity } from '../quantities/quantity.js';
import type { Span } from '../../document/index.js';

/** A quantity with its qualifier and its noun. */
export function quantitySpan({ start, end, qualifier, unitEnd }: Quantity): Span {
  return { start: Math.min(start, qualifier?.start ?? start), end: Math.max(end, unitEnd ?? end) };
}
