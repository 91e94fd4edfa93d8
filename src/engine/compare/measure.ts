import type { Quantity } from '../language/index.js';
import { daysOf } from './durations.js';
import type { ComparedKind } from './compared-quantity.js';

/** What a quantity is compared by, and how much of it there is. */
export interface ComparableAmount {
  readonly kind: ComparedKind;
  readonly unit: string;
  readonly amount: number;
  readonly most?: number;
}

/** Kind, unit and amount of a quantity as quantities of its group have them; undefined for a rank (`third`). */
export function measureOf(quantity: Quantity): ComparableAmount | undefined {
  const { kind, amount, unit = '', noun = '', share, range } = quantity;
  const days = kind === 'count' ? daysOf(quantity) : undefined;
  if (days !== undefined) {
    const each = days / (amount || 1);
    return { kind: 'duration', unit: 'day', ...scaled(amount, range, each) };
  }
  if (kind === 'ordinal') return undefined;
  // `a quarter of` is 25 percent; percentage points are no part of anything.
  if (share !== undefined) {
    const each = kind === 'percent' ? 1 : 100;
    return { kind: 'percent', unit: '%', ...scaled(amount, range, each) };
  }
  if (kind === 'multiple') return { kind, unit: '×', ...scaled(amount, range, 1) };
  return { kind, unit: kind === 'count' ? noun : unit, ...scaled(amount, range, 1) };
}

function scaled(
  amount: number,
  range: Quantity['range'],
  each: number,
): Pick<ComparableAmount, 'amount' | 'most'> {
  return {
    amount: (range?.low ?? amount) * each,
    ...(range && { most: range.high * each }),
  };
}
